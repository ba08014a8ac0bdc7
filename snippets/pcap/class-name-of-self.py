class Event:
    def label(self):
        return type(self).__name__


class Concert(Event):
    pass


print(Event().label(), Concert().label())

#: id = "class-name-of-self"
#: objective = ["pcap.4.4"]
#: difficulty = 1
#: tags = ["classes", "introspection"]
#: status = "published"
#: license = "Apache-2.0"
#: > Event Concert
#: - Event Event
#: + Event Concert
#: - type type
#: - !AttributeError
#: | `type(self)` is the class **of the object**, here once `Concert`, wherever
#: | the method was written. `__name__` is the name of a class as text.
#: | `Event Event` fits the idea that a method only knows its own class.
