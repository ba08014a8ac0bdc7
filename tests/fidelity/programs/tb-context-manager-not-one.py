print("x")
with 3:
    pass
