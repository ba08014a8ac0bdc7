for i in range(2000):
    print("%05d" % i, "x" * 93)
print("end")
