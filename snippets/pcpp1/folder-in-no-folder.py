import os
import tempfile

os.chdir(tempfile.mkdtemp())
for path in ["data", "data/raw/new", "data"]:
    try:
        os.mkdir(path)
        print("made")
    except OSError as err:
        print(type(err).__name__)

#: id = "folder-in-no-folder"
#: objective = ["pcpp1.5.3"]
#: difficulty = 2
#: tags = ["os", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > made
#: > FileNotFoundError
#: > FileExistsError
#: - made\nmade\nFileExistsError
#: + made\nFileNotFoundError\nFileExistsError
#: - made\nmade\nmade
#: - made\nFileNotFoundError\nmade
#: - !FileNotFoundError
#: | `os.mkdir` makes **one** folder: the parent must be there, and the folder
#: | must not. `os.makedirs` would make `raw` as well, and `exist_ok=True` would
#: | bear `data`. Both errors are kinds of `OSError`.
