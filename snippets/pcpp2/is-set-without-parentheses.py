import threading

door = threading.Event()
print("open" if door.is_set else "shut")
door.set()
print("open" if door.is_set else "shut")

#: id = "is-set-without-parentheses"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 2
#: tags = ["threading", "event", "methods"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > open
#: > open
#: + open\nopen
#: - shut\nopen
#: - shut\nshut
#: - !TypeError
#: | `door.is_set` without `()` is the method, and **a method object counts as
#: | true**, whatever it would answer. With `is_set()` it would be `shut` first,
#: | as an event is off at the start.
