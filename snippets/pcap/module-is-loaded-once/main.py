import tools
from tools import limit
import tools as t

t.limit = 7
print(limit, tools.limit)

#: id = "module-is-loaded-once"
#: objective = ["pcap.1.1", "pcap.1.5"]
#: difficulty = 3
#: tags = ["modules", "import"]
#: status = "published"
#: license = "Apache-2.0"
#: > loading tools
#: > 5 7
#: - loading tools\n5 5
#: - loading tools\n7 7
#: - loading tools\nloading tools\nloading tools\n5 7
#: + loading tools\n5 7
#: | A module runs at its first import only; later imports find it ready.
#: | `tools` and `t` are two names for one module. `from tools import limit`
#: | makes a name of its own for the value of that moment, and a later change
#: | passes it by.
