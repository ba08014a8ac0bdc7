for n in range(3, 0, -1):
    print(n, end=", ")

#: id = "countdown-on-one-line"
#: objective = ["pcep.1.5", "pcep.2.2"]
#: difficulty = 2
#: tags = ["print", "range"]
#: status = "published"
#: license = "Apache-2.0"
#: = "3, 2, 1, "
#: - "3, 2, 1, 0, "
#: - 3, 2, 1
#: + "3, 2, 1, "
#: - 3,\n2,\n1,
#: | `end` is printed after every call, the last one too, so the line ends with
#: | a comma and a blank. `range(3, 0, -1)` stops before 0. `3, 2, 1` is what
#: | joining the numbers with `", "` would give.
