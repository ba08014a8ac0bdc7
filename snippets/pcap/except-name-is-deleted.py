err = "none so far"
stock = {"tea": 3}
try:
    stock["milk"] -= 1
except KeyError as err:
    print("caught")
try:
    print(err)
except NameError:
    print("no name")

#: id = "except-name-is-deleted"
#: objective = ["pcap.2.1"]
#: difficulty = 3
#: tags = ["exceptions", "names"]
#: status = "published"
#: license = "Apache-2.0"
#: > caught
#: > no name
#: - caught\n'milk'
#: - caught\nnone so far
#: + caught\nno name
#: - !KeyError
#: | The name after `as` holds the exception during the branch and is deleted
#: | at its end, even if it existed before. Reading it then is a `NameError`.
#: | `none so far` expects the old value to come back, `'milk'` the error to
#: | stay.
