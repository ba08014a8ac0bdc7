import atexit

atexit.register(print, "first registered")
atexit.register(print, "second", "registered", sep="-")


@atexit.register
def third():
    print("third")


print("end", third is not None)
