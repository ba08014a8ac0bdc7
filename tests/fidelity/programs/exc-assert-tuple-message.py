assert (1, ""), "always true"
assert 0, ("a", 1)
