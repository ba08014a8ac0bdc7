text = "banana"
print(text.find("an"), text.rfind("an"))
print(text.find("x"), text.index("n", 3))

#: id = "find-and-index"
#: objective = ["pcap.3.3"]
#: difficulty = 2
#: tags = ["strings", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 3
#: > -1 4
#: + 1 3\n-1 4
#: - 2 4\n-1 5
#: - 1 3\n-1 1
#: - 1 3\nNone 4
#: - !ValueError
#: | Both give the index of the first character of the match, counted from 0
#: | and from the start of the text, also with a start argument. `find` gives
#: | -1 when there is none; only `index` would raise `ValueError`.
