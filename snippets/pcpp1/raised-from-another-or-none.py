def load(text, hide):
    try:
        return int(text)
    except ValueError as old:
        if hide:
            raise LookupError from None
        raise LookupError from old


for hide in (False, True):
    try:
        load("x", hide)
    except LookupError as err:
        print(type(err.__cause__).__name__)

#: id = "raised-from-another-or-none"
#: objective = ["pcpp1.1.9"]
#: difficulty = 3
#: tags = ["exceptions", "__cause__"]
#: status = "published"
#: license = "Apache-2.0"
#: > ValueError
#: > NoneType
#: - ValueError\nValueError
#: - LookupError\nNoneType
#: + ValueError\nNoneType
#: - NoneType\nNoneType
#: | `from old` makes the first exception the `__cause__` of the new one, `from None`
#: | says that it has none. That the ValueError was being handled is kept in
#: | `__context__`, in both cases.
