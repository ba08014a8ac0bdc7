class E(Exception):
    def __new__(cls, *a):
        return 3


raise E("x")
