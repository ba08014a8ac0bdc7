class E(Exception):
    def __str__(self):
        raise TypeError("no str")


raise E("x")
