class Exporter:
    known = {}

    def __init_subclass__(cls, ext, **rest):
        super().__init_subclass__(**rest)
        cls.known[ext] = cls.__name__


class Text(Exporter, ext="txt"):
    pass


class Table(Text, ext="csv"):
    pass


class Sheet(Table, ext="csv"):
    pass


print(Exporter.known)

#: id = "open-for-new-exporters"
#: objective = ["pcpp2.2.1"]
#: difficulty = 3
#: tags = ["principles", "open/closed"]
#: status = "published"
#: license = "Apache-2.0"
#: > {'txt': 'Text', 'csv': 'Sheet'}
#: + {'txt': 'Text', 'csv': 'Sheet'}
#: - {'txt': 'Text', 'csv': 'Table'}
#: - {'txt': 'Text'}
#: - {}
#: - !TypeError
#: | `__init_subclass__` runs at the end of each class statement, also for
#: | classes further down; the keyword in the parentheses goes to it.
#: | `cls.known` is the one dict of `Exporter`, where `Sheet` takes the place
#: | of `Table`. `Text` alone expects it to run for direct subclasses only.
