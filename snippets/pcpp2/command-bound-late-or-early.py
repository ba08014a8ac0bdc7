plus = []
times = []
for n in (2, 3, 5):
    plus.append(lambda x: x + n)
    times.append(lambda x, n=n: x * n)

value = 1
for command in plus + times:
    value = command(value)
print(value)

#: id = "command-bound-late-or-early"
#: objective = ["pcpp2.2.7"]
#: difficulty = 2
#: tags = ["command", "lambdas"]
#: status = "published"
#: license = "Apache-2.0"
#: > 480
#: - 330
#: + 480
#: - 30
#: - 450
#: - 2000
#: | The first commands look up `n` when they run: it is 5 for all three, and 1
#: | becomes 16. A default value is computed when the lambda is made, so the
#: | others have kept 2, 3 and 5: 16 times 30.
