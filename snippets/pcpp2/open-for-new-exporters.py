class Exporter:
    known = {}

    def __init_subclass__(cls, ext, **rest):
        super().__init_subclass__(**rest)
        cls.known[ext] = cls


class Text(Exporter, ext="txt"):
    pass


class Table(Text, ext="csv"):
    known = {}


class Sheet(Table, ext="csv"):
    pass


print(sorted(Exporter.known), sorted(Table.known))
print(Table.known["csv"].__name__)

#: id = "open-for-new-exporters"
#: objective = ["pcpp2.2.1"]
#: difficulty = 3
#: tags = ["principles", "open/closed"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['txt'] ['csv']
#: > Sheet
#: + ['txt'] ['csv']\nSheet
#: - ['csv', 'txt'] ['csv']\nSheet
#: - ['csv', 'txt'] ['csv', 'txt']\nSheet
#: - ['txt'] ['csv']\nTable
#: - !TypeError
#: | `__init_subclass__` runs at the end of each class statement, also for
#: | classes further down. `cls.known` is the nearest one: `Table` has a dict of
#: | its own, and `Sheet` inherits it and takes the place of `Table` there.
