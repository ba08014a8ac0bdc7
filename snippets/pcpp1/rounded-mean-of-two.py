import statistics

pairs = [(2, 3), (3, 4), (4, 5)]
means = [statistics.mean(pair) for pair in pairs]
print([round(mean) for mean in means])

#: id = "rounded-mean-of-two"
#: objective = ["pcpp1.6.1"]
#: difficulty = 2
#: tags = ["statistics", "rounding"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 4, 4]
#: - [3, 4, 5]
#: - [2, 3, 4]
#: + [2, 4, 4]
#: - [2.0, 4.0, 4.0]
#: - !TypeError
#: | The means are 2.5, 3.5 and 4.5. Halfway between two numbers, `round` takes
#: | the **even** one, up or down. `3`, `4`, `5` is what the rule from school
#: | gives.
