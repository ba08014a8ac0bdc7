from typing import get_type_hints


def wait(seconds: "int"):
    return seconds


raw = wait.__annotations__["seconds"]
real = get_type_hints(wait)["seconds"]
print(raw == int, real == int)

#: id = "hint-written-as-text"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["type hints"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True
#: - True True
#: - False False
#: - !TypeError
#: + False True
#: | `__annotations__` keeps a hint as it was written, here the text `"int"`,
#: | which is no type. `get_type_hints` works such texts out and gives the
#: | class.
