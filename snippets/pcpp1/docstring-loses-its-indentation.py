def area(side):
    """Compute an area.

    The side is in metres.
    """
    return side * side


line = area.__doc__.split("\n")[2]
print(line.index("The"))

#: id = "docstring-loses-its-indentation"
#: objective = ["pcpp1.2.3"]
#: difficulty = 3
#: tags = ["docstrings", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 0
#: - !ValueError
#: + 0
#: - 4
#: - 2
#: | From 3.13 on the compiler takes the common indentation out of a docstring.
#: | Before, `__doc__` held each line just as it stands in the file, with its
#: | four blanks; `inspect.getdoc` removes them in every version.
#: @ <3.13
#: > 4
#: - !ValueError
#: - 0
#: + 4
#: - 2
