# coding: latin-1
s = 'café'
raise ValueError(s)
