# -*- coding: utf-8 -*-
print('é')
x = 1 / 0
