class Event:
    def label(self):
        return type(self).__name__ + " is " + Event.__name__


class Concert(Event):
    pass


print(Concert().label())

#: id = "class-name-of-self"
#: objective = ["pcap.4.4"]
#: difficulty = 1
#: tags = ["classes", "introspection"]
#: status = "published"
#: license = "Apache-2.0"
#: > Concert is Event
#: - Event is Event
#: - Concert is Concert
#: - !AttributeError
#: + Concert is Event
#: - !TypeError
#: | `type(self)` is the class **of the object**, here `Concert`, wherever the
#: | method was written. `__name__` is the name of a class as text. `Event is
#: | Event` fits the idea that a method only knows its own class.
