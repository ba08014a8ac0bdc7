class Board:
    def __init__(self, rows):
        self.rows = list(rows)


start = [[0, 0], [1, 1]]
board = Board(start)
board.rows[0][1] = 7
board.rows[1] = []
print(start)

#: id = "board-with-a-copied-list"
#: objective = ["pcap.4.6", "pcap.6.1"]
#: difficulty = 3
#: tags = ["constructors", "copies"]
#: status = "published"
#: license = "Apache-2.0"
#: > [[0, 7], [1, 1]]
#: - [[0, 0], [1, 1]]
#: - [[0, 7], []]
#: + [[0, 7], [1, 1]]
#: - [[0, 0], []]
#: | `list(rows)` is a new list **with the same rows in it**. Putting another
#: | row into it leaves `start` alone; changing a shared row doesn't. An
#: | unchanged `start` fits the idea that the rows are copied, too.
