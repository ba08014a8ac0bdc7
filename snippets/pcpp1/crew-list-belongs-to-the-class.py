class Ship:
    crew = []

    def __init__(self, captain):
        self.captain = captain
        self.crew.append(captain)


first = Ship("Ada")
second = Ship("Bo")
print(first.captain, len(first.crew))

#: id = "crew-list-belongs-to-the-class"
#: objective = ["pcpp1.1.1"]
#: difficulty = 2
#: tags = ["classes", "class variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ada 2
#: - Ada 1
#: - Bo 2
#: + Ada 2
#: - !AttributeError
#: | `crew` stands in the class body, so there is **one** list for all ships;
#: | `self.crew` finds it through the class. `captain` is assigned to `self` and
#: | belongs to one ship. "Ada 1" gives each ship a list of its own.
