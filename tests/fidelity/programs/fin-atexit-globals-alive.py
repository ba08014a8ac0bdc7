import atexit


class N:
    def __del__(self):
        print("del")


@atexit.register
def hook():
    print("hook", data, n is not None)


data = [1]
n = N()
data.append(2)
