class N:
    def __del__(self):
        print("value", value)


a = N()
value = "set"
z = N()
print("end")
