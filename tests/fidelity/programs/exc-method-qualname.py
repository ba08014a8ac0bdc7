class A:
    def m(self, x): ...

    @classmethod
    def c(cls): ...

    @staticmethod
    def s(): ...


for call in (lambda: A().m(), lambda: A().m(1, 2), lambda: A.m(), lambda: A.c(1), lambda: A.s(1), lambda: A(1)):
    try:
        call()
    except TypeError as e:
        print(e)
