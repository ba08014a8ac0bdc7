from unittest.mock import patch


class Clock:
    def now(self):
        return "noon"


clock = Clock()
try:
    with patch.object(Clock, "now") as fake:
        fake.return_value = "night"
        print(clock.now())
        raise ValueError
except ValueError:
    print(clock.now(), fake.call_count)

#: id = "patch-object-is-taken-back"
#: objective = ["pcpp2.1.4"]
#: difficulty = 2
#: tags = ["mock", "patch"]
#: status = "published"
#: license = "Apache-2.0"
#: > night
#: > noon 1
#: - night\nnight 2
#: + night\nnoon 1
#: - noon\nnoon 0
#: - night\nnoon 2
#: - night\nnight 1
#: | `patch.object` replaces the attribute of the class, also for objects made
#: | before. When the block ends, the old one comes back, **by an exception,
#: | too**. The mock itself lives on and remembers its one call. `night` twice
#: | would be right without the `with`.
