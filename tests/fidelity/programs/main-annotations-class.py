class P:
    x: int
    y: "P" = None

    def m(self, a: int, *, b: str = "s") -> "P": ...


print(P.__annotations__)
print(P.m.__annotations__)
