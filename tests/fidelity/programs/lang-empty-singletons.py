print(() is tuple(), "" is str(), frozenset() is frozenset(), b"" is bytes())
print(() is ()[:], "abc"[1:1] is "", None is None)
a = ()
b = (1,)[1:]
print(a is b)
