class D:
    def __set_name__(self, owner, name):
        print(owner.__name__, name)
        if name == "bad":
            raise ValueError("no bad names")


class A:
    x = D()
    bad = D()
