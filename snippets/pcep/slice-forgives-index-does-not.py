seats = ["A", "B", "C"]
try:
    print(seats[0:2])
    print(seats[2:9])
    print(seats[3])
except IndexError:
    print("no seat")

#: id = "slice-forgives-index-does-not"
#: objective = ["pcep.4.3", "pcep.3.1"]
#: difficulty = 1
#: tags = ["exceptions", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['A', 'B']
#: > ['C']
#: > no seat
#: - ['A', 'B', 'C']\n['C']\nno seat
#: - !IndexError
#: + ['A', 'B']\n['C']\nno seat
#: - ['A', 'B']\n['C']\nC
#: | A slice leaves out its end and may go beyond the list; then it gives what
#: | is there. A single index must exist: the places are 0 to 2, so `seats[3]`
#: | is an IndexError.
