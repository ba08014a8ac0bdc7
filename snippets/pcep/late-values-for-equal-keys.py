rows = [(0, "free"), (5, "fair"), (5.0, "dear")]
labels = {}
for price, text in rows:
    labels[price] = text
print(list(labels))
print(labels[5])

#: id = "late-values-for-equal-keys"
#: objective = ["pcep.3.3"]
#: difficulty = 3
#: tags = ["dicts", "floats"]
#: status = "published"
#: license = "Apache-2.0"
#: > [0, 5]
#: > dear
#: - [0, 5, 5.0]\nfair
#: - [0, 5]\nfair
#: - [0, 5.0]\ndear
#: + [0, 5]\ndear
#: - !KeyError
#: | Equal values are one key, and `5 == 5.0`. The dict keeps the key that came
#: | first, with the value that came last. Three keys would need 5.0 to differ
#: | from 5; `[0, 5.0]` replaces the key, too.
