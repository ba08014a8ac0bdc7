mine = []
yours = []
shared = mine or yours
if shared is mine:
    print("mine")
elif shared is yours:
    print("yours")
else:
    print("neither")

#: id = "which-list-does-or-give"
#: objective = ["pcep.2.1", "pcep.1.4"]
#: difficulty = 2
#: tags = ["or", "is", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > yours
#: - mine
#: - neither
#: + yours
#: - !TypeError
#: | `or` gives one of its operands itself: the empty list `mine` is false, so
#: | it is `yours`. `is` asks whether both are one object; that two lists are
#: | equal is not enough. "neither" takes the result of `or` for True or False.
