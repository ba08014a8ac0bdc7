print('a')
s = 'â‚'
