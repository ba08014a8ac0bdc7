class M:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        1 / 0


with M():
    a = 1
    b = 2
