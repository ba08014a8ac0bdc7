class Shortage(Exception):
    def __init__(self, item, missing):
        self.item = item
        self.missing = missing


try:
    raise Shortage("nails", 12)
except Shortage as err:
    print(err.item, err.missing)
    print(err.args)

#: id = "own-exception-attributes"
#: objective = ["pcap.2.2"]
#: difficulty = 3
#: tags = ["exceptions", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > nails 12
#: > ('nails', 12)
#: - nails 12\nnails 12
#: - !AttributeError
#: - nails 12\n()
#: + nails 12\n('nails', 12)
#: | An exception object is an ordinary object with attributes of your choice.
#: | `args` is filled when the object is created, before `__init__` runs, so it
#: | is there without `super().__init__`. `()` fits the idea that it is not.
