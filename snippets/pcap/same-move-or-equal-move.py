wanted = [2, 3]
moves = [[1, 1], [2, 3], wanted, [3, 2]]
for i, move in enumerate(moves):
    if move is wanted:
        break
print(i, moves.index(wanted))

#: id = "same-move-or-equal-move"
#: objective = ["pcap.6.2", "pcap.4.5"]
#: difficulty = 2
#: tags = ["loops", "is", "equality"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 1
#: - 1 1
#: + 2 1
#: - 2 2
#: - 3 1
#: | `is` asks for **the very same object**, and that is the third element.
#: | `index` compares with `==`, and an equal list stands before it. `1 1` fits
#: | the idea that `is` compares values.
