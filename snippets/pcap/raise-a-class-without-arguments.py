class Closed(Exception):
    pass


for problem in (Closed, Closed("door")):
    try:
        raise problem
    except Closed as err:
        print(type(err).__name__, len(err.args))

#: id = "raise-a-class-without-arguments"
#: objective = ["pcap.2.2", "pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > Closed 0
#: > Closed 1
#: - Closed 1\nClosed 1
#: - Closed 0\nClosed 4
#: - !TypeError
#: - type 0\nClosed 1
#: + Closed 0\nClosed 1
#: | `raise` takes a class or an object. From a class it makes an object by
#: | calling it without arguments, so `args` is empty then. `err` is an object
#: | of `Closed` both times.
