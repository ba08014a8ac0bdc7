n = 0
while n < 5:
    n += 1
    if n % 3 == 0:
        continue
    print(n)

#: id = "while-skips-the-threes"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["while", "continue"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1
#: > 2
#: > 4
#: > 5
#: + 1\n2\n4\n5
#: - 1\n2
#: - 1\n2\n4
#: - 1\n2\n3\n4\n5
#: | `continue` goes back to the test of the `while`; with `n` 3 it holds, so
#: | the rounds for 4 and 5 follow. `1` and `2` alone ends the loop. In the last
#: | round `n` becomes 5 and is still printed.
