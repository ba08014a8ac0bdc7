def check(value):
    try:
        return int(value)
    except TypeError:
        return "type"
    except ValueError:
        return "value"


print(check("ten"), check([1]), check("7"))

#: id = "value-or-type"
#: objective = ["pcep.4.3"]
#: difficulty = 2
#: tags = ["exceptions", "conversion"]
#: status = "published"
#: license = "Apache-2.0"
#: > value type 7
#: + value type 7
#: - type value 7
#: - type type 7
#: - value value 7
#: | `ValueError`: the right type, but a value that won't do, such as `"ten"`.
#: | `TypeError`: a type that `int` can't take at all, such as a list. `type
#: | value` swaps the two.
