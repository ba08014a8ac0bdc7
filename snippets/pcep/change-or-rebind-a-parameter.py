def change(items, n):
    items.append(n)
    items = [0]
    n = 9


data = [1]
size = 2
change(data, size)
print(data, size)

#: id = "change-or-rebind-a-parameter"
#: objective = ["pcep.4.2"]
#: difficulty = 2
#: tags = ["functions", "arguments", "mutability"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 2] 2
#: - [0] 2
#: - [1] 2
#: + [1, 2] 2
#: - [0] 9
#: | A parameter is a local name for the caller's object. `append` changes that
#: | object, so the caller sees it; an assignment only rebinds the local name.
#: | `[0] 9` fits passing by reference, `[1] 2` passing a copy.
