def report(ages: list) -> None:
    print(max(ages))
    print(list(ages))


ages = (n + 1 for n in [7, 4])
report(ages)

#: id = "hint-makes-no-list"
#: objective = ["pcpp1.2.3"]
#: difficulty = 3
#: tags = ["type hints", "generators", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8
#: > []
#: - 8\n[8, 5]
#: - !TypeError
#: - 8\n[5]
#: + 8\n[]
#: | The hint changes nothing: what is passed is a generator, although `list` is
#: | written there. A generator can be gone through once, and `max` has taken
#: | all of it. A real list would still be full.
