labels = {0: "free", 5: "cheap", False: "sold", 5.0: "dear"}
print(list(labels))
print(labels[0], labels[5])

#: id = "late-values-for-equal-keys"
#: objective = ["pcep.3.3"]
#: difficulty = 3
#: tags = ["dicts", "bool"]
#: status = "published"
#: license = "Apache-2.0"
#: > [0, 5]
#: > sold dear
#: - [0, 5, False, 5.0]\nfree cheap
#: - [0, 5]\nfree cheap
#: + [0, 5]\nsold dear
#: | Equal values are one key, and `0 == False`, `5 == 5.0`. The dict keeps the
#: | key that came first, with the value that came last. Four keys would need
#: | `False` and 5.0 to differ from 0 and 5.
