import os
import sys
from importlib import metadata

os.mkdir("demo-1.10.dist-info")
with open("demo-1.10.dist-info/METADATA", "w") as file:
    file.write("Metadata-Version: 2.1\n"
               "Name: demo\n"
               "Version: 1.10\n")
sys.path.insert(0, os.getcwd())
number = metadata.version("demo")
print(number, number > "1.9")

#: id = "version-stands-in-the-metadata"
#: objective = ["pcpp2.1.s1"]
#: difficulty = 3
#: tags = ["importlib", "metadata"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > 1.10 False
#: - 1.10.0 False
#: - 1.10 True
#: + 1.10 False
#: - 1.1 False
#: - !ModuleNotFoundError
#: | `version()` reads the `Version` line of METADATA; no module `demo` needs to
#: | be there. It gives
#: | **text**, and as text `1.10` comes before `1.9`. `True` compares it as a
#: | number of a release.
