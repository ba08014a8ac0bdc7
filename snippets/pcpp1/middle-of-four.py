import statistics

waits = [9, 1, 4, 3]
print(statistics.median(waits))
print(statistics.median_low(waits))

#: id = "middle-of-four"
#: objective = ["pcpp1.6.1"]
#: difficulty = 1
#: tags = ["statistics", "median"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3.5
#: > 3
#: - 2.5\n1
#: - 4\n3
#: - 3.5\n1
#: - !StatisticsError
#: + 3.5\n3
#: | `median` **sorts** the values first; of an even count it takes the mean of
#: | the two in the middle, 3 and 4. `median_low` takes the smaller of them.
#: | `2.5` looks at the unsorted list.
