a, b = 1, 2
for _ in range(3):
    a, b = b, a + b
print((a, b))

#: id = "pair-that-walks-on"
#: objective = ["pcep.3.2", "pcep.2.2"]
#: difficulty = 2
#: tags = ["tuples", "assignment", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > (5, 8)
#: - (8, 16)
#: - (8, 13)
#: + (5, 8)
#: - (3, 5)
#: | Both values on the right are computed with the old `a` and `b`: (2, 3), (3,
#: | 5), (5, 8). `(8, 16)` uses the new `a` in `a + b`. `range(3)` makes three
#: | rounds; a fourth would give `(8, 13)`.
