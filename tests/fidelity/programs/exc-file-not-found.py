print("x")
open("/no/such/file.txt")
