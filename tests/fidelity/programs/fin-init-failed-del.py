class N:
    def __init__(self):
        raise ValueError("init")

    def __del__(self):
        print("del runs anyway")


try:
    N()
except ValueError as e:
    print("caught", e)
print("end")
