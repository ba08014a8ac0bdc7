import inspect


class Shape:
    def area(self):
        """Return the area."""


class Square(Shape):
    def area(self):
        return self.side ** 2


print(Square.area.__doc__)
print(inspect.getdoc(Square.area))

#: id = "getdoc-looks-at-the-base"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["docstrings", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: > None
#: > Return the area.
#: - None\nNone
#: - Return the area.\nReturn the area.
#: + None\nReturn the area.
#: - !AttributeError
#: | The `area` of Square is a function of its own, and its `__doc__` is None:
#: | docstrings aren't inherited with the name. `inspect.getdoc`, like `help`,
#: | then looks for one in the base classes.
