class LowStock(Exception):
    def __init__(self, item, left):
        self.item = item
        self.left = left


try:
    raise LowStock("tea", 2)
except LowStock as err:
    print(err.item, err.args)

#: id = "args-without-super-init"
#: objective = ["pcpp1.1.9"]
#: difficulty = 3
#: tags = ["exceptions", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > tea ('tea', 2)
#: - tea ()
#: - !AttributeError
#: + tea ('tea', 2)
#: - !TypeError
#: | An exception stores all the arguments that it is made with in `args`,
#: | already when the object is created, before `__init__` runs. So `args` is
#: | filled even where the base class's `__init__` isn't called.
