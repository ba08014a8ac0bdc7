for weight in [42, 5, 30]:
    if weight > 10:
        weight -= 10
    print(weight)

#: id = "big-numbers-shrink-once"
#: objective = ["pcep.2.1"]
#: difficulty = 1
#: tags = ["if", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > 32
#: > 5
#: > 20
#: - 2\n5\n10
#: + 32\n5\n20
#: - 42\n5\n30
#: - 32\n20
#: | An `if` tests its condition once in each round of the `for`, and its body
#: | runs at most once: 42 loses 10, not 40. Only a loop would go on while the
#: | condition holds. The `print` stands behind the `if` and runs each time.
