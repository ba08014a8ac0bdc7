try:
    raise ExceptionGroup(
        "two", [ValueError("a"), TypeError("b")]
    )
except* TypeError:
    print("type")
except* ValueError:
    print("value")

#: id = "except-star-takes-its-part"
#: objective = ["pcpp1.1.9"]
#: difficulty = 3
#: tags = ["exceptions", "groups", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > type
#: > value
#: - value
#: - !SyntaxError
#: + type\nvalue
#: - value\ntype
#: - type
#: | Each `except*` takes its kind out of the group, so that several of them
#: | can run, in the order in which they are written. The groups and `except*`
#: | came with 3.11; before, the program doesn't compile.
#: @ <3.11
#: ! SyntaxError
#: - value
#: + !SyntaxError
#: - type\nvalue
#: - value\ntype
#: - type
