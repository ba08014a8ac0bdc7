def price(name):
    try:
        return {"tea": 3}[name]
    except KeyError:
        return int(name)


try:
    price("milk")
except ValueError as err:
    print(type(err.__context__).__name__)
    print(type(err.__cause__).__name__)

#: id = "error-during-an-error"
#: objective = ["pcpp1.1.9"]
#: difficulty = 1
#: tags = ["exceptions", "__context__"]
#: status = "published"
#: license = "Apache-2.0"
#: > KeyError
#: > NoneType
#: - KeyError\nKeyError
#: - ValueError\nNoneType
#: + KeyError\nNoneType
#: - NoneType\nKeyError
#: - NoneType\nNoneType
#: | An exception that arises while another one is handled keeps that one in
#: | `__context__`, without any doing. `__cause__` is set only by `raise ...
#: | from ...`; here it is None.
