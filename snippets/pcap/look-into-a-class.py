class Shape:
    pass


class Square(Shape):
    side = 3


sq = Square()
print(Square.__name__, Square.__bases__[0].__name__)
print(hasattr(sq, "side"), hasattr(sq, "__name__"))
print(Square.__module__)

#: id = "look-into-a-class"
#: objective = ["pcap.4.4"]
#: difficulty = 3
#: tags = ["classes", "introspection"]
#: status = "published"
#: license = "Apache-2.0"
#: > Square Shape
#: > True False
#: > __main__
#: + Square Shape\nTrue False\n__main__
#: - Square object\nTrue False\n__main__
#: - Square Shape\nTrue True\n__main__
#: - Square Shape\nFalse False\n__main__
#: | `__bases__` holds the direct superclasses. An object finds the attributes
#: | of its class, but `__name__` belongs to the class alone. Classes of the
#: | program that was started live in the module `__main__`.
