from enum import Enum


class Color(str, Enum):
    RED = "red"


print(str(Color.RED), f"{Color.RED}")

#: id = "str-enum-as-text"
#: objective = ["pcpp1.1.2", "pcpp1.1.8"]
#: difficulty = 3
#: tags = ["enum", "strings", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > Color.RED Color.RED
#: + Color.RED Color.RED
#: - Color.RED red
#: - red red
#: - RED red
#: | `str` has always shown the member of such a class by its name. Up to 3.10
#: | an f-string showed the value of the mixed-in `str`; since 3.11 it does
#: | what `str` does. `enum.StrEnum`, new in 3.11, shows the value in both.
#: @ <3.11
#: > Color.RED red
#: - Color.RED Color.RED
#: + Color.RED red
#: - red red
#: - RED red
