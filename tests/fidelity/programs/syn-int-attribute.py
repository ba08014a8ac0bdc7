x = 3.real
