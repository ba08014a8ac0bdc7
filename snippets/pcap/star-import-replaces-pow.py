before = pow(2, 3)
from math import *

print(before, pow(2, 3))

#: id = "star-import-replaces-pow"
#: objective = ["pcap.1.1", "pcap.1.2"]
#: difficulty = 2
#: tags = ["modules", "import", "math"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8 8.0
#: - 8 8
#: - 8.0 8
#: + 8 8.0
#: - 8.0 8.0
#: - !NameError
#: | `from math import *` brings all public names of `math` into this module,
#: | also a `pow` that hides the built-in one from then on. `math.pow` always
#: | gives a float. `8 8` forgets that names can be replaced.
