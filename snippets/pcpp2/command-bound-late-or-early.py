plus = []
times = []
for n in (2, 3, 5):
    plus.append(lambda x: x + n)
    times.append(lambda x, n=n: x * n)

print([command(1) for command in plus + times])

#: id = "command-bound-late-or-early"
#: objective = ["pcpp2.2.7"]
#: difficulty = 2
#: tags = ["command", "lambdas"]
#: status = "published"
#: license = "Apache-2.0"
#: > [6, 6, 6, 2, 3, 5]
#: - [3, 4, 6, 2, 3, 5]
#: + [6, 6, 6, 2, 3, 5]
#: - [6, 6, 6, 5, 5, 5]
#: - [3, 4, 6, 5, 5, 5]
#: | The first three commands look up `n` when they run: it is 5 for all of
#: | them. A default value is computed when the lambda is made, so the others
#: | have kept 2, 3 and 5. 3, 4, 6 expects each lambda to keep the `n` of its
#: | round.
