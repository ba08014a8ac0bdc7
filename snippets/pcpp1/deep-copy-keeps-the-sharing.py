from copy import deepcopy

row = [0, 0]
board = [row, row]
spare = deepcopy(board)
board[0][0] = 5
spare[0][1] = 7
print(board)
print(spare)

#: id = "deep-copy-keeps-the-sharing"
#: objective = ["pcpp1.1.10"]
#: difficulty = 3
#: tags = ["copy", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > [[5, 0], [5, 0]]
#: > [[0, 7], [0, 7]]
#: - [[5, 0], [0, 0]]\n[[0, 7], [0, 0]]
#: - [[5, 0], [5, 0]]\n[[0, 7], [0, 0]]
#: + [[5, 0], [5, 0]]\n[[0, 7], [0, 7]]
#: - [[5, 7], [5, 7]]\n[[5, 7], [5, 7]]
#: | `board` holds one row twice. `deepcopy` copies each object **once** and
#: | keeps the structure: in `spare`, too, both places have one and the same
#: | row. It just isn't the row of `board` any more.
