import importlib
import sys
import zipfile

with zipfile.ZipFile("tools.zip", "w") as box:
    box.writestr("tools/__init__.py", "print('init')")
    box.writestr("tools/area.py", "SIDE = 4")
sys.path.insert(0, "tools.zip")
area = importlib.import_module("tools.area")
print(area.__name__, area.SIDE)
print("area" in dir(sys.modules["tools"]))

#: id = "package-imported-from-a-zip"
#: objective = ["pcpp2.1.3"]
#: difficulty = 2
#: tags = ["zipimport", "packages"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > init
#: > tools.area 4
#: > True
#: - !ModuleNotFoundError
#: - area 4\nFalse
#: - init\narea 4\nTrue
#: + init\ntools.area 4\nTrue
#: - tools.area 4\nTrue
#: | A zip file on `sys.path` is searched like a folder. The package's
#: | `__init__.py` runs first; the module keeps its full name `tools.area` and
#: | becomes an attribute of the package. There is no need to unpack anything.
