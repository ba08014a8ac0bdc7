a = 1
b = 2c = 3
print(a, b, c)
print('x' \
  'y')
raise KeyError('line 6')
