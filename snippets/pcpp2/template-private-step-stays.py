class Brew:
    def make(self):
        self.__heat()
        self._pour()

    def __heat(self):
        print("heat water")

    def _pour(self):
        print("pour water")


class Cocoa(Brew):
    def __heat(self):
        print("heat milk")

    def _pour(self):
        print("pour milk")


Cocoa().make()

#: id = "template-private-step-stays"
#: objective = ["pcpp2.2.8"]
#: difficulty = 3
#: tags = ["template method", "private names"]
#: status = "published"
#: license = "Apache-2.0"
#: > heat water
#: > pour milk
#: - heat milk\npour milk
#: - heat water\npour water
#: - heat milk\npour water
#: + heat water\npour milk
#: - !AttributeError
#: | In a class body, `__heat` is stored with the name of that class:
#: | `_Brew__heat` and `_Cocoa__heat` are two methods, and `make` calls the
#: | first. One underscore changes nothing: `_pour` is overridden as usual.
