class Device:
    price = 10
    screen = 1
    weight = 2


class Phone(Device):
    screen = 6


class Camera(Device):
    price = 30
    screen = 3


class Smart(Phone, Camera):
    pass


print(Smart.price, Smart.screen, Smart.weight)

#: id = "camera-before-device"
#: objective = ["pcpp1.1.3"]
#: difficulty = 2
#: tags = ["inheritance", "MRO"]
#: status = "published"
#: license = "Apache-2.0"
#: > 30 6 2
#: - 10 6 2
#: + 30 6 2
#: - 30 3 2
#: - 10 1 2
#: | A class is asked after all of its subclasses: Smart, Phone, Camera, Device.
#: | `Phone` has no price of its own, so `Camera` is asked before `Device`. "10
#: | 6 2" goes up from `Phone` to its parent first.
