class Base:
    def __init_subclass__(cls, /, tag, **kw):
        super().__init_subclass__(**kw)
        print("sub", cls.__name__, tag)


class A(Base, tag="t"):
    pass


class B(Base):
    pass
