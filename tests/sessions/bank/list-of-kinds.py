print([1, "a"])

#: id = "list-of-kinds"
#: objective = ["mini.2.1"]
#: difficulty = 2
#: tags = ["sessions"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 'a']
#: | A list shows its items by `repr()`, so that the text keeps its quotes.
