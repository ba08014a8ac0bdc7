class Clock:
    zone = "UTC"


hall = Clock()
hall.zone = "CET"
before = hall.zone
del hall.zone
print(before, hall.zone, Clock.zone)

#: id = "deleted-attribute-falls-back"
#: objective = ["pcap.4.2"]
#: difficulty = 2
#: tags = ["classes", "class attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > CET UTC UTC
#: - CET CET CET
#: + CET UTC UTC
#: - CET CET UTC
#: - !AttributeError
#: | The assignment makes an instance attribute that **hides** the one of the
#: | class. `del` takes away the instance's, and the lookup finds the class's
#: | again. `AttributeError` fits the idea that the assignment had changed the
#: | class attribute itself.
