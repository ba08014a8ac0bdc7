_total = 10


def clear():
    _total = 0
    return _total


clear()
print(_total)

#: id = "underscore-name-is-ordinary"
#: objective = ["pcpp1.2.2"]
#: difficulty = 1
#: tags = ["naming", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10
#: - 0
#: - !NameError
#: + 10
#: - !AttributeError
#: | One leading underscore says "for internal use" and changes nothing about
#: | the rules. `clear` assigns, so its `_total` is local, and the global one
#: | stays.
