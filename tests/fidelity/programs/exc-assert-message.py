x = [1, 2]
assert x, "not shown"
assert not x, f"x was {x}"
