class N:
    def __del__(self):
        print("del", type(self).__name__)


class Holder:
    thing = N()


print("end")
