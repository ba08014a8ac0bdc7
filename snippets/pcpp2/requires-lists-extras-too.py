import os
import sys
from importlib import metadata

os.mkdir("cafe-2.0.dist-info")
with open("cafe-2.0.dist-info/METADATA", "w") as file:
    file.write("Metadata-Version: 2.1\nName: cafe\n"
               "Version: 2.0\nRequires-Dist: cups>=3\n"
               "Requires-Dist: tables\nRequires-Dist: "
               "lamp; extra == 'evening'\n")
sys.path.insert(0, os.getcwd())
needed = metadata.requires("cafe")
print(len(needed), needed[0])
print(metadata.metadata("cafe")["Requires-Dist"])

#: id = "requires-lists-extras-too"
#: objective = ["pcpp2.1.s1"]
#: difficulty = 2
#: tags = ["importlib", "metadata"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > 3 cups>=3
#: > cups>=3
#: - 2 cups\ncups
#: - 2 cups>=3\ncups>=3
#: + 3 cups>=3\ncups>=3
#: - 3 cups>=3\n['cups>=3', 'tables']
#: - 3 cups\ncups>=3
#: | `requires()` gives all `Requires-Dist` lines as they stand, with their
#: | versions and with those that only an extra needs. Indexing the metadata
#: | gives the **first** line of that name alone. `2` counts only what is always
#: | installed.
