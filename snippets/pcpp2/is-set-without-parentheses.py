import threading

door = threading.Event()
print("open" if door.is_set else "shut")
door.set()
door.set()
door.clear()
print("open" if door.wait(timeout=0.01) else "shut")

#: id = "is-set-without-parentheses"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 2
#: tags = ["threading", "event", "methods"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > open
#: > shut
#: + open\nshut
#: - shut\nshut
#: - shut\nopen
#: - open\nopen
#: - !TypeError
#: | `door.is_set` without `()` is the method, and **a method object counts as
#: | true**. An event is only on or off, so one `clear()` undoes two `set()`;
#: | `wait` then gives up and returns `False`.
