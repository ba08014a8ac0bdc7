data = {"a": 1}
try:
    data["b"] += 1
except LookupError:
    print("lookup")
except KeyError:
    print("key")
print(data)

#: id = "first-fitting-except"
#: objective = ["pcep.4.4", "pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "order"]
#: status = "published"
#: license = "Apache-2.0"
#: > lookup
#: > {'a': 1}
#: - lookup\n{'a': 1, 'b': 1}
#: - key\n{'a': 1}
#: + lookup\n{'a': 1}
#: - lookup\nkey\n{'a': 1}
#: | The branches are tried from top to bottom and the first that fits is
#: | taken, even if a later one fits more closely. `key` fits the idea that the
#: | most specific branch wins.
