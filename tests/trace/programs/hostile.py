"""Nothing of these may run but where the program runs it."""
LOUD = ("__repr__", "__str__", "__eq__", "__hash__", "__getattribute__",
        "__getattr__", "__len__", "__iter__", "__bool__", "__contains__",
        "__getitem__", "__index__", "__int__", "__float__", "__format__",
        "__dir__", "__sizeof__", "__lt__", "__call__", "__get__")


def loud(name):
    def method(self, *args):
        print("run:", name)
        return 0
    return method


class Meta(type):
    def __getattribute__(cls, name):
        print("run: Meta.__getattribute__", name)
        return type.__getattribute__(cls, name)

    def __repr__(cls):
        print("run: Meta.__repr__")
        return "?"

    def __instancecheck__(cls, other):
        print("run: Meta.__instancecheck__")
        return False

    @property
    def __name__(cls):
        print("run: Meta.__name__")
        return "?"


body = {name: loud(name) for name in LOUD}
body["__class__"] = property(loud("__class__"))
body["__dict__"] = property(loud("__dict__"))
body["asked"] = property(loud("asked"))
Loud = Meta("Loud", (), dict(body))
made = object.__new__(Loud)
for base, value in ((int, 5), (str, "text"), (float, 1.5), (list, [1]),
                    (dict, {1: 2}), (tuple, (3,)), (set, {4}),
                    (Exception, ("gone",))):
    kept = Meta("Loud" + base.__name__, (base,), {
        name: body[name] for name in LOUD
        if name not in ("__hash__", "__eq__", "__getattribute__")})
    one = base.__new__(kept, value)
    held = [one, (one,)]


class Slots:
    __slots__ = ("set", "unset")

    def __getattr__(self, name):
        print("run: Slots.__getattr__", name)
        raise AttributeError(name)


slots = Slots()
slots.set = made


class Key:
    armed = False

    def __hash__(self):
        if Key.armed:
            print("run: Key.__hash__")
        return hash("__name__")

    def __eq__(self, other):
        if Key.armed:
            print("run: Key.__eq__")
        return False


import math
import types
mapping, members, module = {Key(): 1}, {Key()}, types.ModuleType("m")
globals()[Key()] = 3
Named = type("Named", (), {})
Key.armed = True
named = Named()


def keep(value, *rest, flag=made, **names):
    inner = [value, rest, names, named]
    return inner


keep(made, slots, mapping=mapping)


class Word(str):
    def __eq__(self, other):
        print("run: Word.__eq__")
        return True

    def __hash__(self):
        return 1

    def __str__(self):
        print("run: Word.__str__")
        return "word"


named.__dict__[Word("odd")] = 1
print("end")
