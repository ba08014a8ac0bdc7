from enum import IntEnum


class Level(IntEnum):
    LOW = 1


print(str(Level.LOW), format(Level.LOW))

#: id = "int-enum-as-text"
#: objective = ["pcpp1.1.2", "pcpp1.1.8"]
#: difficulty = 3
#: tags = ["enum", "strings", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 1
#: - Level.LOW Level.LOW
#: - LOW 1
#: + 1 1
#: - Level.LOW 1
#: | An `IntEnum` stands in for a number. From 3.11 on it is also shown as one,
#: | by `str` and `format` alike; before, `str` showed the name of the member,
#: | and only `format` the number.
#: @ <3.11
#: > Level.LOW 1
#: - Level.LOW Level.LOW
#: - LOW 1
#: - 1 1
#: + Level.LOW 1
