print("a")
quit(2)
