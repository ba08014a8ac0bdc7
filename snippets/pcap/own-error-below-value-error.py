class AgeError(ValueError):
    pass


def check(text):
    try:
        age = int(text)
        if age < 0:
            raise AgeError
    except AgeError:
        return "age"
    except ValueError:
        return "number"
    return "fine"


print(check("x"), check("-3"), check("30"))

#: id = "own-error-below-value-error"
#: objective = ["pcap.2.2", "pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: > number age fine
#: + number age fine
#: - !ValueError
#: - age age fine
#: - number number fine
#: - number age 30
#: | `except AgeError` catches `AgeError` and what derives from it, but not its
#: | base class: `int("x")` raises a plain `ValueError`. With the two branches
#: | swapped it would be `number` twice.
