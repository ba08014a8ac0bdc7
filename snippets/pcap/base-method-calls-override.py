class Report:
    def title(self):
        return "report"

    def show(self):
        print("== " + self.title())


class Bill(Report):
    def title(self):
        return "bill"


Bill().show()
Report().show()

#: id = "base-method-calls-override"
#: objective = ["pcap.4.5"]
#: difficulty = 2
#: tags = ["classes", "polymorphism"]
#: status = "published"
#: license = "Apache-2.0"
#: > == bill
#: > == report
#: - !AttributeError
#: + == bill\n== report
#: - == bill\n== bill
#: - == report\n== report
#: | `self.title` is looked up from the class of the object, wherever the
#: | calling method was written. For a `Bill` that is the overriding method.
#: | `== report` twice fits the idea that a method sees only its own class.
