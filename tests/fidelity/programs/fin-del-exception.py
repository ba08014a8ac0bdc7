class N:
    def __del__(self):
        print("before")
        raise ValueError("ignored")


n = N()
del n
m = N()
print("end")
