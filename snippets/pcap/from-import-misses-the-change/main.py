import gate
from gate import visitors

gate.enter()
gate.enter()
print(visitors, gate.visitors)

#: id = "from-import-misses-the-change"
#: objective = ["pcap.1.1", "pcap.1.5"]
#: difficulty = 3
#: tags = ["modules", "import", "namespaces"]
#: status = "published"
#: license = "Apache-2.0"
#: > 0 2
#: + 0 2
#: - 2 0
#: - 2 2
#: - 0 0
#: - !NameError
#: | `global` in a module means the names of that module, so `gate.visitors`
#: | counts up. `from gate import visitors` made a second name here, with the
#: | value of that moment. `2 2` takes it for one and the same variable.
