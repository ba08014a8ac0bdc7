import copy

e = copy.copy(ValueError("a", 1))
print(repr(e), e.args)
e = copy.deepcopy(KeyError("k"))
raise e
