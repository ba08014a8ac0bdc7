from urllib.parse import urlencode

query = {"q": "hot tea", "page": 2}
query["max"] = 5
print(urlencode(query))

#: id = "urlencode-keeps-the-order"
#: objective = ["pcpp1.4.4"]
#: difficulty = 1
#: tags = ["urls", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > q=hot+tea&page=2&max=5
#: - max=5&page=2&q=hot+tea
#: - q=hot tea&page=2&max=5
#: - q=hot%20tea&page=2&max=5
#: + q=hot+tea&page=2&max=5
#: | `urlencode` takes the pairs in the dict's own order, turns values into text
#: | and a blank into `+`. Nothing is sorted. `%20` is what `quote` makes of a
#: | blank.
