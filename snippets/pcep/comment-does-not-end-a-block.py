stock = 3
while stock > 0:
    stock -= 1
# one piece has been sold
    print(stock)

#: id = "comment-does-not-end-a-block"
#: objective = ["pcep.1.2"]
#: difficulty = 2
#: tags = ["comments", "indentation", "while"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: > 1
#: > 0
#: - 0
#: - 2\n1
#: - !IndentationError
#: + 2\n1\n0
#: | Comments don't count for the indentation, so `print` still belongs to the
#: | loop. The condition is tested only at the top of each round: when `stock`
#: | becomes 0, that round still prints. `2` and `1` alone stops too early.
