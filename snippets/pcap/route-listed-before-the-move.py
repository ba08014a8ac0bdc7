home = "Ulm"
route = [home, "Bonn"]
back = route[::-1]
home = "Kiel"
print(route[0], back[1], home)

#: id = "route-listed-before-the-move"
#: objective = ["pcap.6.1"]
#: difficulty = 1
#: tags = ["lists", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ulm Ulm Kiel
#: - Kiel Kiel Kiel
#: + Ulm Ulm Kiel
#: - Kiel Ulm Kiel
#: - Ulm Bonn Kiel
#: | The list takes **the value** that `home` has when the list is made. A later
#: | assignment gives the name another value and changes no list. `Kiel` for
#: | `route[0]` fits the idea that the list remembers the variable.
