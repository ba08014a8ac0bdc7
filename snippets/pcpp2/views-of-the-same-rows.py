rows = ["tea"]
pages = {"list": rows, "count": rows}


def show():
    return f"{pages['list']} {len(pages['count'])}"


pages["list"].append("milk")
print(show())
rows = []
print(show())

#: id = "views-of-the-same-rows"
#: objective = ["pcpp2.2.9"]
#: difficulty = 1
#: tags = ["mvc", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['tea', 'milk'] 2
#: > ['tea', 'milk'] 2
#: - ['tea', 'milk'] 1\n['tea', 'milk'] 1
#: - ['tea'] 1\n['tea'] 1
#: - ['tea', 'milk'] 2\n[] 0
#: + ['tea', 'milk'] 2\n['tea', 'milk'] 2
#: - ['tea', 'milk'] 1\n[] 0
#: | The dict holds the same list twice, and a change shows on both pages. `rows
#: | = []` gives only the name a new list. The pages still hold the old one.
