import collections.abc
import numbers

print(isinstance(1, numbers.Integral), issubclass(bool, numbers.Number), isinstance([], collections.abc.Sequence))


class L(collections.abc.Sized):
    def __len__(self):
        return 3


class D:
    def __iter__(self):
        return iter(())


print(len(L()), isinstance(D(), collections.abc.Iterable), isinstance(D(), collections.abc.Sized))
collections.abc.Mapping()
