import statistics

marks = [2, 3, 4]
print(sum(marks) / len(marks))
print(statistics.mean(marks))
print(statistics.mean([2, 3]))

#: id = "mean-by-hand-and-by-module"
#: objective = ["pcpp1.6.1"]
#: difficulty = 3
#: tags = ["statistics", "division"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3.0
#: > 3
#: > 2.5
#: + 3.0\n3\n2.5
#: - 3\n3\n2
#: - 3.0\n3.0\n2.5
#: - 3\n3\n2.5
#: - 3.0\n3\n2
#: | `/` **always gives a float**, even between whole numbers without a
#: | remainder. `statistics.mean` works exactly and gives an `int` if all values
#: | are `int` and the mean is whole.
