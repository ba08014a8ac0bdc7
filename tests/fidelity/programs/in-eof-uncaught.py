x = input("first: ")
y = input("second: ")
