for i in range(2):
    for i in range(5, 7):
        pass
    print(i)

#: id = "inner-loop-takes-the-variable"
#: objective = ["pcep.2.2"]
#: difficulty = 3
#: tags = ["nested loops", "pass", "range"]
#: status = "published"
#: license = "Apache-2.0"
#: > 6
#: > 6
#: - 0\n1
#: - 7\n7
#: + 6\n6
#: - 6
#: | Both loops assign to the same `i`. When the inner one ends, `i` is 6, and
#: | that is printed; the outer loop takes its next value from its own range all
#: | the same. `0` and `1` would need an inner `i` of its own.
