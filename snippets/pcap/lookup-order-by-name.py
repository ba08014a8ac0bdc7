class Device:
    kind = "device"


class Screen(Device):
    pass


class Phone(Device):
    kind = "phone"


class Tablet(Screen, Phone):
    pass


names = [c.__name__ for c in Tablet.__mro__]
print(Tablet.kind, names.index("Device"))

#: id = "lookup-order-by-name"
#: objective = ["pcap.4.4", "pcap.4.5"]
#: difficulty = 2
#: tags = ["classes", "introspection", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: > phone 3
#: - device 2
#: + phone 3
#: - phone 2
#: - device 3
#: | `__mro__` is the order in which classes are asked: Tablet, Screen, Phone,
#: | Device, object. A common base comes **after all its subclasses**. `device
#: | 2` fits a search that goes up from `Screen` to the top first.
