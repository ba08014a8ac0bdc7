d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
del d["a"]
d["a"] = 0
print(d, list(d), list(reversed(d)), d | {"z": 1, "b": 2})
print(d.popitem(), d.setdefault("q", []), d)
print({1: "a", True: "b", 1.0: "c"})
