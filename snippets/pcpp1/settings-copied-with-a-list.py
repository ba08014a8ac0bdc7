default = {"size": 10, "fonts": ["serif"]}
mine = default.copy()
yours = dict(default)
mine["size"] = 12
mine["fonts"].append("mono")
yours["fonts"] = ["sans"]
print(default["size"], len(default["fonts"]))
print(yours["size"], len(mine["fonts"]))

#: id = "settings-copied-with-a-list"
#: objective = ["pcpp1.1.10"]
#: difficulty = 2
#: tags = ["copy", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10 2
#: > 10 2
#: - 10 1\n10 2
#: + 10 2\n10 2
#: - 12 2\n12 2
#: - 10 1\n10 1
#: - 10 3\n10 2
#: | Both ways make a shallow copy: new dicts, same values. Assigning to a key
#: | changes one dict only. `append` changes the list that `default` and `mine`
#: | share. "10 1" takes the copy for a deep one.
