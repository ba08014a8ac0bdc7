def plain():
    print("making plain")
    return "plain cake"


CAKES = {"birthday": "cream cake"}


def order(kind):
    return CAKES.get(kind, plain())


def reorder(kind):
    return CAKES.get(kind) or plain()


print(order("birthday"))
print(reorder("birthday"))

#: id = "factory-default-made-anyway"
#: objective = ["pcpp2.2.3"]
#: difficulty = 2
#: tags = ["factory", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > making plain
#: > cream cake
#: > cream cake
#: - cream cake\ncream cake
#: - making plain\ncream cake\nmaking plain\ncream cake
#: + making plain\ncream cake\ncream cake
#: - cream cake\nmaking plain\ncream cake
#: - making plain\nplain cake\ncream cake
#: | Arguments are evaluated before the call, so `get` has the default made even
#: | where the key exists. `or` evaluates its right side only if the left one is
#: | false, and here it isn't.
