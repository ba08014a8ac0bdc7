class Device:
    kind = "device"


class Screen(Device):
    pass


class Phone(Device):
    kind = "phone"


class Tablet(Screen, Phone):
    pass


names = [c.__name__ for c in Tablet.__mro__]
print(Tablet.kind, names[1:4])

#: id = "lookup-order-by-name"
#: objective = ["pcap.4.4", "pcap.4.5"]
#: difficulty = 2
#: tags = ["classes", "introspection", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: > phone ['Screen', 'Phone', 'Device']
#: - device ['Screen', 'Device', 'Phone']
#: + phone ['Screen', 'Phone', 'Device']
#: - phone ['Phone', 'Screen', 'Device']
#: - device ['Screen', 'Phone', 'Device']
#: | `__mro__` is the order in which classes are asked: Tablet, Screen, Phone,
#: | Device, object. A common base comes **after all its subclasses**. `Device`
#: | in the middle fits a search that goes up from `Screen` to the top first.
