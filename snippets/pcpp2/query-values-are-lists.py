from urllib.parse import parse_qs

query = parse_qs("size=3&colour=red&size=5")
print(query["size"], len(query))

#: id = "query-values-are-lists"
#: objective = ["pcpp2.4.6"]
#: difficulty = 1
#: tags = ["urllib"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['3', '5'] 2
#: - [3, 5] 2
#: + ['3', '5'] 2
#: - ['5'] 2
#: - 5 2
#: - ['3', '5'] 3
#: | A name may come several times in a query, so **`parse_qs` gives a list of
#: | strings for each name**. Nothing is turned into a number. There are two
#: | names.
