apples = 12
boxes = 4
each = apples / boxes
rest = apples - each * boxes
print(each, rest)
print(apples // boxes)

#: id = "true-division-gives-float"
#: objective = ["pcep.1.4"]
#: difficulty = 1
#: tags = ["operators", "float"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3.0 0.0
#: > 3
#: + 3.0 0.0\n3
#: - 3.0 0\n3
#: - 3 0\n3
#: - 3.0 0.0\n3.0
#: | `/` gives a `float` even when the division comes out even, and a `float`
#: | makes the whole expression a `float`. `//` of two `int` gives an `int`. `3
#: | 0` fits the idea that whole results are shown as whole numbers.
