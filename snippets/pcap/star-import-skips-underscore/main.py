from shapes import *

sides += 1
print(name(), sides)
try:
    print(_corners)
except NameError:
    print("hidden")

#: id = "star-import-skips-underscore"
#: objective = ["pcap.1.1", "pcap.1.5"]
#: difficulty = 2
#: tags = ["modules", "import"]
#: status = "published"
#: license = "Apache-2.0"
#: > square 5
#: > hidden
#: - square 4\nhidden
#: - !NameError
#: + square 5\nhidden
#: - square 5\n4
#: | `from shapes import *` brings in all names but those that start with an
#: | underscore. They become ordinary names of this module, so `sides += 1` is
#: | fine here. `square 5`, `4` takes `*` for "really everything".
