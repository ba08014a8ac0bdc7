import math
from random import choice

names = dir()
print("math" in names, "random" in names)
print("choice" in names, "pi" in dir(math))

#: id = "dir-lists-the-names-here"
#: objective = ["pcap.1.1"]
#: difficulty = 2
#: tags = ["modules", "import", "dir"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > True True
#: - True False\nFalse True
#: - True True\nFalse True
#: - True False\nTrue False
#: + True False\nTrue True
#: - True True\nTrue True
#: | `dir()` lists the names of this module, `dir(math)` those of `math`. `from
#: | random import choice` makes the name `choice` only. `True True` at the top
#: | takes every module that is loaded for a name here.
