import abc


class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...


try:
    A()
except TypeError as e:
    print(type(e).__name__)
print(A.__abstractmethods__)
A()
