import pickle


def freeze(thing):
    print("freeze")
    return pickle.dumps(thing)


def thaw(data):
    print("thaw")
    return pickle.loads(data)


pond = ["ice", 3]
lake = thaw(freeze(pond))
print(lake == pond, lake is pond)

#: id = "freeze-then-thaw"
#: objective = ["pcpp1.1.11"]
#: difficulty = 1
#: tags = ["pickle", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > freeze
#: > thaw
#: > True False
#: - thaw\nfreeze\nTrue False
#: - freeze\nthaw\nTrue True
#: + freeze\nthaw\nTrue False
#: - freeze\nthaw\nFalse False
#: | The argument is evaluated first: `freeze` runs to its end before `thaw`
#: | starts. `loads` makes a new object of the bytes, equal to the first one,
#: | but never the same.
