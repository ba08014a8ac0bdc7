def probe(box, key):
    try:
        return box[key]
    except LookupError:
        return "missing"


print(probe([1, 2], 5))
print(probe({"a": 1}, "b"))
print(probe("xyz", -1))

#: id = "lookup-error-catches-both"
#: objective = ["pcep.4.3"]
#: difficulty = 2
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: > missing
#: > missing
#: > z
#: + missing\nmissing\nz
#: - missing\nNone\nz
#: - missing\nmissing\nmissing
#: - !KeyError
#: - !IndexError
#: | `IndexError` and `KeyError` are both kinds of `LookupError`, so one branch
#: | catches them. Index -1 is no error: it is the last character.
