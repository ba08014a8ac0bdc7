def orders():
    print("open")
    yield "tea"
    yield "cake"


drinks = filter(lambda o: o != "cake", orders())
print("menu")
print(list(drinks))

#: id = "orders-open-late"
#: objective = ["pcap.5.2", "pcep.4.1"]
#: difficulty = 2
#: tags = ["lambdas", "filter", "generators"]
#: status = "published"
#: license = "Apache-2.0"
#: > menu
#: > open
#: > ['tea']
#: - open\nmenu\n['tea']
#: - open\nmenu\n['cake']
#: + menu\nopen\n['tea']
#: - menu\nopen\n['cake']
#: | Neither the call of a generator function nor `filter` runs anything yet.
#: | Only `list` asks for elements, and then the body starts. `open` comes first
#: | for who takes `orders()` for an ordinary call.
