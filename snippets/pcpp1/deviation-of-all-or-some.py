import statistics

data = [2, 4, 6, 8, 10]
print(statistics.pvariance(data))
print(statistics.variance(data))

#: id = "deviation-of-all-or-some"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["statistics", "variance"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8
#: > 10
#: - 10\n8
#: - 8\n8
#: + 8\n10
#: - 10\n10
#: - !StatisticsError
#: | The squares of the distances from the mean add up to 40. `pvariance`
#: | divides by the **count**, for a whole population; `variance` divides by one
#: | less, for a sample, and so is larger.
