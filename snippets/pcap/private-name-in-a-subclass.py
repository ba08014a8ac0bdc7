class Device:
    def __init__(self):
        self.__code = 1

    def code(self):
        return self.__code


class Phone(Device):
    def __init__(self):
        super().__init__()
        self.__code = 2

    def pin(self):
        return self.__code


phone = Phone()
print(phone.code(), phone.pin())

#: id = "private-name-in-a-subclass"
#: objective = ["pcap.4.2", "pcap.4.5"]
#: difficulty = 3
#: tags = ["classes", "name mangling"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2
#: - 2 2
#: - 1 1
#: + 1 2
#: - !AttributeError
#: | The name of the class where it is written becomes part of it: the object
#: | holds `_Device__code` **and** `_Phone__code`. Each method reads that of its
#: | own class. `2 2` fits the idea that both classes mean one attribute.
