from abc import abstractmethod


class Exporter:
    @abstractmethod
    def export(self):
        return "nothing"


class Csv(Exporter):
    pass


print(Csv().export())

#: id = "abstract-method-without-abc"
#: objective = ["pcpp1.1.6"]
#: difficulty = 3
#: tags = ["abstract classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > nothing
#: - !TypeError
#: + nothing
#: - None
#: - !AttributeError
#: | `@abstractmethod` only puts a mark on the method. It is the metaclass,
#: | which comes with the base `ABC`, that forbids making objects. Without it
#: | the class is a plain one and the method is simply inherited.
