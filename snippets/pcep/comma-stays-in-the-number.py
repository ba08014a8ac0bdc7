text = "1,500"
text.replace(",", "")
try:
    print(int(text) + 1)
except ValueError:
    print("bad", text)

#: id = "comma-stays-in-the-number"
#: objective = ["pcep.4.4"]
#: difficulty = 1
#: tags = ["exceptions", "strings"]
#: status = "published"
#: license = "Apache-2.0"
#: > bad 1,500
#: - 1501
#: - bad 1500
#: - 2
#: + bad 1,500
#: | `replace` gives back a new string; `text` keeps its comma, and `int` can't
#: | read it: ValueError. 1501 needs `text = text.replace(",", "")`.
