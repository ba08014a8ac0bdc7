from urllib.parse import parse_qs

query = parse_qs("size=4&note=&size=6&page=2")
print(query["size"], query["page"])
print("note" in query)

#: id = "parse-qs-gives-lists"
#: objective = ["pcpp1.4.4"]
#: difficulty = 2
#: tags = ["urls", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['4', '6'] ['2']
#: > False
#: - ['4', '6'] 2\nFalse
#: + ['4', '6'] ['2']\nFalse
#: - [4, 6] [2]\nFalse
#: - ['4', '6'] ['2']\nTrue
#: | A name may come several times, so `parse_qs` gives a list of texts for
#: | each, even where there is only one. A name without a value is left out,
#: | unless `keep_blank_values=True` is given.
