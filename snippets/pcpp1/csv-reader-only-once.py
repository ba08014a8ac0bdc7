import csv
import io

source = io.StringIO("Ann,3\nBo,5\n")
reader = csv.reader(source)
print(len(list(reader)), "players")
for name, points in reader:
    print(name, points)
print("end")

#: id = "csv-reader-only-once"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["csv", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 players
#: > end
#: - 2 players\nAnn 3\nBo 5\nend
#: + 2 players\nend
#: - 4 players\nend
#: - 2 players\nBo 5\nend
#: - !StopIteration
#: | A csv reader is an **iterator**: `list` has taken all rows, and the loop
#: | finds none and does nothing. To go over the rows twice, keep the list.
