def soup():
    print("cooking soup")
    return "soup"


def cake():
    print("baking cake")
    return "cake"


KITCHEN = {"soup": soup, "cake": cake}

print("order")
dishes = [KITCHEN[kind] for kind in ["cake", "soup"]]
print("served", len(dishes))

#: id = "factory-holds-the-functions"
#: objective = ["pcpp2.2.3"]
#: difficulty = 1
#: tags = ["factory", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > order
#: > served 2
#: - cooking soup\nbaking cake\norder\nserved 2
#: - order\nbaking cake\ncooking soup\nserved 2
#: - order\nserved 0
#: - !TypeError
#: + order\nserved 2
#: | A function's name without parentheses is the function itself. It can be
#: | stored in a dict and a list without being run. Nothing is cooked here, as
#: | nothing is called: that would take `KITCHEN[kind]()`.
