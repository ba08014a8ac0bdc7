hits = 2


def count():
    hits += 1


try:
    count()
    print("hits", hits)
except NameError:
    print("name", hits)
except ValueError:
    print("value", hits)

#: id = "hits-in-a-try"
#: objective = ["pcep.4.3", "pcep.4.2"]
#: difficulty = 3
#: tags = ["exceptions", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > name 2
#: - hits 3
#: - value 2
#: + name 2
#: - !UnboundLocalError
#: | `hits += 1` makes `hits` local in the function, where it has no value yet:
#: | UnboundLocalError. That is a kind of NameError, so the first branch fits.
#: | `hits 3` needs `global hits`.
