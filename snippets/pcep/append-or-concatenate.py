a = [1]
a.append([2, 3])
b = [1] + [2, 3]
print(a, b)
print(len(a), len(b))

#: id = "append-or-concatenate"
#: objective = ["pcep.3.1"]
#: difficulty = 1
#: tags = ["lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, [2, 3]] [1, 2, 3]
#: > 2 3
#: - [1, 2, 3] [1, 2, 3]\n3 3
#: - [1, [2, 3]] [1, [2, 3]]\n2 2
#: - [1, [2, 3]] [1, 2, 3]\n3 3
#: + [1, [2, 3]] [1, 2, 3]\n2 3
#: | `append` adds exactly one element, and here that element is a list. `+`
#: | joins two lists. `[1, 2, 3]` for both fits the idea that `append` unpacks
#: | a list, as `extend` does.
