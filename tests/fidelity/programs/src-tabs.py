if True:
	print('tab')
	if True:
		print('two')
        
print('a	b'.expandtabs(4))
