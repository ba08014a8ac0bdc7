import shelve

with shelve.open("notes", "c") as shelf:
    shelf["mon"] = 1
with shelve.open("notes", "c") as shelf:
    shelf["tue"] = 2
    print(len(shelf))
with shelve.open("notes", "n") as shelf:
    shelf["wed"] = 3
with shelve.open("notes", "r") as shelf:
    print(sorted(shelf))

#: id = "shelf-opened-anew"
#: objective = ["pcpp1.1.11"]
#: difficulty = 2
#: tags = ["shelve", "modes"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > 2
#: > ['wed']
#: - 1\n['wed']
#: - 2\n['mon', 'tue', 'wed']
#: + 2\n['wed']
#: - 1\n['mon', 'tue', 'wed']
#: | The mode `"c"` opens what is there, and creates the shelf only if need be.
#: | `"n"` always starts with an empty one, so Monday and Tuesday are gone.
#: | `"r"` only reads.
