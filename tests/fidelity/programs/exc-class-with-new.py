class E(Exception):
    def __new__(cls, *a):
        print("new", a)
        return super().__new__(cls, *a)

    def __init__(self, *a):
        print("init", a)


raise E("never to super")
