counts = {}
for ch in "banana":
    counts[ch] = counts.get(ch, 0) + 1
print(counts)
print(counts.get("x"), len(counts))

#: id = "dict-get-counts"
#: objective = ["pcep.3.3"]
#: difficulty = 2
#: tags = ["dictionaries"]
#: status = "published"
#: license = "Apache-2.0"
#: > {'b': 1, 'a': 3, 'n': 2}
#: > None 3
#: - {'b': 1, 'a': 3, 'n': 2}\nNone 6
#: - !KeyError
#: - {'a': 3, 'b': 1, 'n': 2}\nNone 3
#: - {'b': 1, 'a': 3, 'n': 2}\n0 3
#: + {'b': 1, 'a': 3, 'n': 2}\nNone 3
#: | `get` gives its second argument, or else `None`, when the key is missing;
#: | it adds nothing. Keys stay in the order of their first appearance, and
#: | `len` counts the keys.
