class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


words = Proxy(["a", "b"])
words.append("c")
print(words.count("c"), words.__len__())
try:
    print(len(words))
except (AttributeError, TypeError) as error:
    print(type(error).__name__)

#: id = "proxy-asked-for-its-len"
#: objective = ["pcpp2.2.5"]
#: difficulty = 3
#: tags = ["proxy", "special methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 3
#: > TypeError
#: - 1 3\n3
#: - 1 3\nAttributeError
#: - 1 2\n2
#: + 1 3\nTypeError
#: - 1 3\n1
#: | `len()` looks for `__len__` in the class of the object and doesn't ask
#: | `__getattr__`. A plain call of `words.__len__()` does, and reaches the
#: | list. A proxy has to define each special method that it is to have.
