board = [["."] * 3] * 2
board[1][0] = "X"
for row in board:
    print("".join(row))

#: id = "repeated-rows-are-one-row"
#: objective = ["pcep.3.1"]
#: difficulty = 3
#: tags = ["lists", "matrices"]
#: status = "published"
#: license = "Apache-2.0"
#: > X..
#: > X..
#: - X..\n...
#: - ...\n.X.
#: - ...\nX..
#: + X..\nX..
#: | `[row] * 2` repeats the reference, so the board holds one row twice, and a
#: | change shows in both. `...`, `X..` fits the idea that `*` makes separate
#: | rows; a list comprehension does.
