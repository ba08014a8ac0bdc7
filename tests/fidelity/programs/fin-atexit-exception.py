import atexit


def bad():
    print("bad runs")
    raise ValueError("in atexit")


atexit.register(print, "still runs")
atexit.register(bad)
print("end")
