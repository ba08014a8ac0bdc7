for n in range(3, 0, -1):
    print(n, end=", ")
print("go")

#: id = "countdown-on-one-line"
#: objective = ["pcep.1.5", "pcep.2.2"]
#: difficulty = 2
#: tags = ["print", "range"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3, 2, 1, go
#: - 3, 2, 1, 0, go
#: - 3, 2, 1\ngo
#: + 3, 2, 1, go
#: - 3,\n2,\n1,\ngo
#: | `end` is printed after every call, the last one too, and in place of
#: | the line break: `go` stands on the same line. `range(3, 0, -1)` stops
#: | before 0.
