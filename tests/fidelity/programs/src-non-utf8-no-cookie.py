print('ok')
print('café')
