import vault
from vault import _code

print(_code)
vault._code = 77
print(vault.check(77), vault.check(_code))

#: id = "underscore-is-only-a-hint"
#: objective = ["pcap.1.5", "pcap.1.1"]
#: difficulty = 1
#: tags = ["modules", "private names"]
#: status = "published"
#: license = "Apache-2.0"
#: > 42
#: > True False
#: - 42\nFalse True
#: + 42\nTrue False
#: - 42\nTrue True
#: - !ImportError
#: - 42\nFalse False
#: | A leading underscore says "private" to people; Python protects nothing,
#: | only `import *` passes such names over. So the change is seen by `check`.
#: | The imported name `_code` keeps 42.
