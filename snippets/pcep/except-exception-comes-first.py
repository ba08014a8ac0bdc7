def read(data, key):
    try:
        return data[key]
    except Exception:
        return "any"
    except LookupError:
        return "lookup"


print(read({}, "a"), read(["x"], 0))

#: id = "except-exception-comes-first"
#: objective = ["pcep.4.4"]
#: difficulty = 2
#: tags = ["exceptions", "order"]
#: status = "published"
#: license = "Apache-2.0"
#: > any x
#: - lookup x
#: + any x
#: - any any
#: - !SyntaxError
#: | The first branch that fits is taken, and `except Exception` fits a
#: | KeyError, too. What stands below it is allowed but never reached. "lookup"
#: | expects the closest class to win whatever the order.
