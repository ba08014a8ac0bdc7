class ListView:
    def __init__(self, rows):
        self.rows = rows

    def show(self):
        return self.rows


class CountView(ListView):
    def show(self):
        return len(self.rows)


rows = ["tea"]
listing = ListView(rows)
count = CountView(rows)
rows.append("milk")
print(listing.show(), count.show())
rows = []
print(listing.show(), count.show())

#: id = "views-of-the-same-rows"
#: objective = ["pcpp2.2.9"]
#: difficulty = 1
#: tags = ["mvc", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['tea', 'milk'] 2
#: > ['tea', 'milk'] 2
#: - ['tea'] 1\n['tea'] 1
#: - ['tea', 'milk'] 2\n[] 0
#: + ['tea', 'milk'] 2\n['tea', 'milk'] 2
#: | Both views hold the same list, and a change of it shows in both.
#: | `rows = []` gives only the name a new list; the views still hold the old
#: | one. `['tea'] 1` expects each view to keep a copy.
