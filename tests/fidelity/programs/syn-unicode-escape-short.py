print("a")
s = "C:\users\x"
