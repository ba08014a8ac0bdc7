class Report:
    def __init__(self):
        self.lines = ["top"]
        self.fill()


class Sales(Report):
    total = 0

    def __init__(self):
        super().__init__()
        self.total = 75

    def fill(self):
        self.lines.append(f"total {self.total}")


report = Sales()
print(report.lines, report.total)

#: id = "template-hook-before-init-ends"
#: objective = ["pcpp2.2.8"]
#: difficulty = 3
#: tags = ["template method", "init"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['top', 'total 0'] 75
#: - ['top', 'total 75'] 75
#: - ['top'] 75
#: - ['top', 'total 0'] 0
#: - !AttributeError
#: + ['top', 'total 0'] 75
#: | The base's `__init__` calls the hook of the subclass, while the `__init__`
#: | of the subclass has only begun. `self.total` isn't set yet, so that the 0
#: | of the class is found. The line isn't written anew later.
