import statistics

marks = [2, 3, 3, 2]
print(sum(marks) // len(marks))
print(statistics.mean(marks))

#: id = "mean-by-hand-and-by-module"
#: objective = ["pcpp1.6.1"]
#: difficulty = 1
#: tags = ["statistics", "division"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: > 2.5
#: + 2\n2.5
#: - 2.5\n2.5
#: - 2\n2
#: - 2.0\n2.5
#: - 3\n2.5
#: | `//` between whole numbers **drops the fraction**: 10 // 4 is 2.
#: | `statistics.mean` is exact, also for whole numbers. By hand it would take
#: | `/`.
