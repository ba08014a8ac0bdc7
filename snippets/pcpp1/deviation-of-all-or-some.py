import statistics

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.pstdev(data))
print(statistics.stdev(data) > statistics.pstdev(data))
print(statistics.pvariance([2, 4, 6, 8, 10]))
print(statistics.variance([2, 4, 6, 8, 10]))

#: id = "deviation-of-all-or-some"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["statistics", "deviation"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2.0
#: > True
#: > 8
#: > 10
#: - 2.0\nFalse\n10\n8
#: - 4.0\nTrue\n8\n10
#: + 2.0\nTrue\n8\n10
#: - 2.0\nFalse\n8\n8
#: - !StatisticsError
#: | `pstdev` and `pvariance` divide by the **count**, for a whole population;
#: | `stdev` and `variance` divide by one less, for a sample, and so are larger.
#: | A deviation is the root of its variance.
