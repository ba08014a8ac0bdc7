class Meta(type):
    kind = "wood"

    def label(cls):
        return cls.__name__.lower()


class Table(metaclass=Meta):
    pass


print(Table.label(), Table.kind)
print(hasattr(Table(), "label"), hasattr(Table(), "kind"))

#: id = "method-of-a-metaclass"
#: objective = ["pcpp1.1.12"]
#: difficulty = 2
#: tags = ["metaclasses"]
#: status = "published"
#: license = "Apache-2.0"
#: > table wood
#: > False False
#: - table wood\nTrue True
#: - table wood\nFalse True
#: + table wood\nFalse False
#: - !AttributeError
#: - meta wood\nFalse False
#: | `Table` is an instance of `Meta` and so has what is defined there. An
#: | object of `Table` is looked up in `Table` and its base classes only; a
#: | metaclass is no base class.
