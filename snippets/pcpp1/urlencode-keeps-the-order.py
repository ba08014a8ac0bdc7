from urllib.parse import urlencode

query = {"q": "tea", "page": 2}
query["max"] = 5
print(urlencode(query))

#: id = "urlencode-keeps-the-order"
#: objective = ["pcpp1.4.4"]
#: difficulty = 1
#: tags = ["urls", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > q=tea&page=2&max=5
#: - max=5&page=2&q=tea
#: - ?q=tea&page=2&max=5
#: + q=tea&page=2&max=5
#: - !TypeError
#: | `urlencode` takes the pairs in the dict's own order and turns values into text.
#: | Nothing is sorted. The `?` between address and query is left to the caller.
