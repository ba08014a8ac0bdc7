limit = 5
names = ["Ann"]
entry = (limit, names)
limit = 9
names.append("Bo")
print(entry)

#: id = "tuple-of-a-number-and-a-list"
#: objective = ["pcap.6.1"]
#: difficulty = 2
#: tags = ["tuples", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > (5, ['Ann', 'Bo'])
#: - (5, ['Ann'])
#: - (9, ['Ann', 'Bo'])
#: - (9, ['Ann'])
#: + (5, ['Ann', 'Bo'])
#: | The tuple holds the **objects** that the names meant when it was made.
#: | `limit = 9` only gives the name another object; `append` changes the list
#: | that the tuple holds. `(5, ['Ann'])` fits the idea that it holds a copy.
