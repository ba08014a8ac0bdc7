import operator

print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real")(3), operator.methodcaller("upper")("a"))
print(sorted([("b", 2), ("a", 1)], key=operator.itemgetter(1)), operator.add(1, 2), operator.itemgetter(1))
operator.itemgetter("z")({})
