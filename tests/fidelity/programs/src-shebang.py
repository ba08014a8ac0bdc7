#!/usr/bin/env python3
print('after the shebang')
print(undefined)
