def area(side):
    # Area of a square.
    return side * side


print(area.__doc__ or "no help")

#: id = "comment-is-no-docstring"
#: objective = ["pcpp1.2.3"]
#: difficulty = 1
#: tags = ["docstrings", "logical"]
#: status = "published"
#: license = "Apache-2.0"
#: > no help
#: - Area of a square.
#: - # Area of a square.
#: - None
#: - True
#: + no help
#: | A docstring is a string that stands first in the body. A comment is dropped
#: | before the program runs, so that `__doc__` is None. `or` then gives its
#: | right operand as it is, neither True nor False.
