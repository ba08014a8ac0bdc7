import statistics

waits = [9, 1, 4, 2]
print(statistics.median(waits))
print(statistics.median_low(waits))

#: id = "middle-of-four"
#: objective = ["pcpp1.6.1"]
#: difficulty = 1
#: tags = ["statistics", "median"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3.0
#: > 2
#: - 2.5\n1
#: - 3\n2
#: - 4\n2
#: - !StatisticsError
#: + 3.0\n2
#: | `median` **sorts** the values first; of an even count it takes the mean of
#: | the two in the middle, 2 and 4. `median_low` takes the smaller of them as
#: | it is. `2.5` looks at the unsorted list.
