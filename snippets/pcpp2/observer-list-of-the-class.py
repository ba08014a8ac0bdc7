class Stock:
    watchers = []

    def __init__(self, name):
        self.name = name

    def watch(self, who):
        self.watchers.append(who)

    def rise(self):
        for who in self.watchers:
            print(who, "buys", self.name)


oil = Stock("oil")
tin = Stock("tin")
oil.watch("Ann")
tin.watch("Bob")
tin.rise()

#: id = "observer-list-of-the-class"
#: objective = ["pcpp2.2.6"]
#: difficulty = 1
#: tags = ["observer", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ann buys tin
#: > Bob buys tin
#: - Bob buys tin
#: - Ann buys oil\nBob buys tin
#: + Ann buys tin\nBob buys tin
#: - Ann buys tin
#: - !AttributeError
#: | `watchers` is an attribute of the class: one list for all stocks, so that
#: | Ann hears of tin, too. The name is set in `__init__` and belongs to each
#: | object. A list of their own takes `self.watchers = []` there.
