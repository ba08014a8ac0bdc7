class Volume:
    def __init__(self, level):
        self.level = level

    @property
    def level(self):
        return self._level

    @level.setter
    def level(self, value):
        self._level = min(value, 10)


radio = Volume(50)
first = radio.level
radio.level += 3
radio._level += 3
print(first, radio.level)

#: id = "setter-works-in-init-too"
#: objective = ["pcpp1.1.7"]
#: difficulty = 2
#: tags = ["property", "setter"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10 13
#: - 50 10
#: - 10 10
#: + 10 13
#: - 10 16
#: - 50 53
#: | `self.level = ...` calls the setter wherever it stands, in `__init__` as
#: | well: 10, and 13 is cut to 10. The name `_level` is only a convention;
#: | writing to it goes past the setter, so 13 stays.
