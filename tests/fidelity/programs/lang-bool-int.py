print(True + True, True == 1, True is 1, isinstance(True, int), sum([True, False, True]))
print([10, 20][True], {True: "a"}[1], bool("False"), not [], ~True if False else -2)
print(1 < 2 < 3, 1 == 1.0 == True, 3 > 2 == True, "a" in "abc" == True)
