from kit import *

for name in ["saw", "drill", "LIMIT"]:
    print(name, name in globals())

#: id = "all-of-a-package-imports-modules"
#: objective = ["pcpp2.1.2"]
#: difficulty = 3
#: tags = ["packages", "import"]
#: status = "published"
#: license = "Apache-2.0"
#: > saw True
#: > drill False
#: > LIMIT False
#: - saw False\ndrill False\nLIMIT True
#: - saw True\ndrill True\nLIMIT True
#: + saw True\ndrill False\nLIMIT False
#: - saw True\ndrill False\nLIMIT True
#: - !AttributeError
#: | The star brings exactly what `__all__` names. If a name there isn't set in
#: | the package, Python looks for a **submodule** of that name and imports it,
#: | so `saw` arrives. `LIMIT` is set but isn't named, and `drill` is never
#: | imported.
