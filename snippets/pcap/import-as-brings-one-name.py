import math
from math import floor as down

print(down(3.7))
try:
    print(floor(3.7))
except NameError:
    print("no floor")
print(math.floor(-3.2))

#: id = "import-as-brings-one-name"
#: objective = ["pcap.1.1", "pcap.1.2"]
#: difficulty = 1
#: tags = ["modules", "import", "math"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: > no floor
#: > -4
#: - 3\nno floor\n-3
#: + 3\nno floor\n-4
#: - !NameError
#: - 3\n3\n-4
#: | `from math import floor as down` makes the one name `down`, not `floor`.
#: | `math.floor` is reached through the module, which line 1 imported. `floor`
#: | rounds down, also below zero; -3 is what `trunc` would give.
