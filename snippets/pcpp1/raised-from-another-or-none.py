def load(hide):
    try:
        return next(iter([]))
    except StopIteration as old:
        if hide:
            raise ValueError from None
        raise ValueError from old


for hide in (False, True):
    try:
        load(hide)
    except ValueError as err:
        print(type(err.__cause__).__name__,
              type(err.__context__).__name__)

#: id = "raised-from-another-or-none"
#: objective = ["pcpp1.1.9"]
#: difficulty = 3
#: tags = ["exceptions", "__cause__"]
#: status = "published"
#: license = "Apache-2.0"
#: > StopIteration StopIteration
#: > NoneType StopIteration
#: - NoneType StopIteration\nNoneType StopIteration
#: - StopIteration StopIteration\nNoneType NoneType
#: + StopIteration StopIteration\nNoneType StopIteration
#: - NoneType StopIteration\nStopIteration StopIteration
#: - StopIteration NoneType\nNoneType StopIteration
#: | `from old` sets `__cause__`, and `__context__` is set in any case, as an
#: | exception is being handled. `from None` sets the cause to None and hides
#: | the context in the traceback, but the attribute still holds it.
