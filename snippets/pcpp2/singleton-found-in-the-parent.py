class Printer:
    _one = None

    @classmethod
    def get(cls):
        if cls._one is None:
            cls._one = cls()
        return cls._one


class Label(Printer):
    pass


class Photo(Printer):
    pass


for cls in [Label, Printer, Photo]:
    print(type(cls.get()).__name__)

#: id = "singleton-found-in-the-parent"
#: objective = ["pcpp2.2.2"]
#: difficulty = 3
#: tags = ["singleton", "inheritance", "classmethods"]
#: status = "published"
#: license = "Apache-2.0"
#: > Label
#: > Printer
#: > Printer
#: + Label\nPrinter\nPrinter
#: - Label\nPrinter\nPhoto
#: - Printer\nPrinter\nPrinter
#: - Label\nLabel\nLabel
#: - !AttributeError
#: | `cls._one = ...` stores on the class that was asked, but reading `cls._one`
#: | also finds the one of a parent. `Label` stores its own; `Photo` comes after
#: | `Printer` and finds the printer that is stored there.
