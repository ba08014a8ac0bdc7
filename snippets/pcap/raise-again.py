def work():
    try:
        return [1, 2][2]
    except IndexError:
        print("inner")
        raise


try:
    work()
except LookupError as err:
    print("outer", type(err).__name__)
else:
    print("fine")

#: id = "raise-again"
#: objective = ["pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: > inner
#: > outer IndexError
#: - !IndexError
#: + inner\nouter IndexError
#: - inner\nfine
#: - inner\nouter LookupError
#: | A bare `raise` sends on the exception that is being handled, unchanged.
#: | The outer branch fits because `IndexError` is a kind of `LookupError`; the
#: | object keeps its own type.
