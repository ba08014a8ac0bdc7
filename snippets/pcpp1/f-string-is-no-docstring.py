UNIT = "metres"


def depth(value):
    f"""Tell a depth in {UNIT}."""
    return value


print(depth.__doc__ or "No docstring at all.")

#: id = "f-string-is-no-docstring"
#: objective = ["pcpp1.2.3"]
#: difficulty = 3
#: tags = ["docstrings", "f-strings"]
#: status = "published"
#: license = "Apache-2.0"
#: > No docstring at all.
#: - Tell a depth in metres.
#: - Tell a depth in {UNIT}.
#: + No docstring at all.
#: - True
#: | A docstring must be a plain string literal. An f-string is an expression
#: | that is worked out at each call, and its result is thrown away. So
#: | `__doc__` is None, and `or` gives the text on its right.
