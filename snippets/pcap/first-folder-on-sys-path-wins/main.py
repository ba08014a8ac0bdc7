import sys

sys.path.append("metric")
sys.path.insert(0, "imperial")
import unit

print(unit.name)
sys.path.remove("imperial")
import unit

print(unit.name)

#: id = "first-folder-on-sys-path-wins"
#: objective = ["pcap.1.1", "pcap.1.5"]
#: difficulty = 2
#: tags = ["modules", "import", "sys.path"]
#: status = "published"
#: license = "Apache-2.0"
#: > yard
#: > yard
#: - yard\nmetre
#: + yard\nyard
#: - !ModuleNotFoundError
#: - metre\nmetre
#: | The folders of `sys.path` are searched from the front, and the first
#: | `unit.py` is taken; relative ones start at the folder the program runs in.
#: | A second `import` finds the module already loaded and searches nothing.
#: | `metre` at the end expects a new search.
