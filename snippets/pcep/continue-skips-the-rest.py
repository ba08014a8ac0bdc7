for n in range(1, 6):
    if n % 2 == 0:
        continue
    print(n)
print("n is", n)

#: id = "continue-skips-the-rest"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["loops", "continue"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1
#: > 3
#: > 5
#: > n is 5
#: - 2\n4\nn is 5
#: + 1\n3\n5\nn is 5
#: - 1\nn is 2
#: - 1\n3\n5\nn is 6
#: | `continue` skips the rest of this round only; the loop goes on with the
#: | next value. `n is 2` fits the idea that it ends the loop. `range(1, 6)`
#: | gives 5 last, and the variable keeps it.
