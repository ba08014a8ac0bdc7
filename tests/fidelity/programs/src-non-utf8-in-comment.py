print('a')
# café
print('b')
