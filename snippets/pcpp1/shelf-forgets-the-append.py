import shelve

with shelve.open("stock") as shelf:
    shelf["tea"] = ["green"]
    shelf["tea"].append("black")
    teas = shelf["tea"]
    teas.append("white")
    shelf["all"] = teas
    print(len(shelf["tea"]), len(shelf["all"]))

#: id = "shelf-forgets-the-append"
#: objective = ["pcpp1.1.11"]
#: difficulty = 3
#: tags = ["shelve"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > 1 2
#: - 3 3
#: - 2 3
#: + 1 2
#: - 3 2
#: - !KeyError
#: | Without `writeback=True`, each `shelf[key]` reads a **new** object from the
#: | file. Changing it changes nothing there; only an assignment to a key stores
#: | something. So `"tea"` still has one entry.
