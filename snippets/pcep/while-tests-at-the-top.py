n = 1
while n < 20:
    n *= 3
    print(n)

#: id = "while-tests-at-the-top"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: > 9
#: > 27
#: - 1\n3\n9
#: - 3\n9
#: + 3\n9\n27
#: - 3
#: | The condition is tested before each round, not during it. With n at 9 a
#: | round starts, n becomes 27 and is still printed. `3`, `9` fits the idea
#: | that the loop stops the moment n passes 20.
