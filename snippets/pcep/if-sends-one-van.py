parcels = 7
if parcels > 2:
    parcels -= 3
    print("van leaves")
print(parcels)

#: id = "if-sends-one-van"
#: objective = ["pcep.2.1"]
#: difficulty = 1
#: tags = ["if"]
#: status = "published"
#: license = "Apache-2.0"
#: > van leaves
#: > 4
#: - van leaves\nvan leaves\n1
#: + van leaves\n4
#: - van leaves\n7
#: - 4
#: | The body of an `if` runs once at most; afterwards the program goes on below
#: | it, whatever the condition has become. Two vans would take a `while`.
