for i in range(10, 0, -3):
    print(i, end=" ")
print(list(range(2, 8, 3)))

#: id = "range-stops-before-its-end"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["range"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10 7 4 1 [2, 5]
#: - 10 7 4 1 [2, 5, 8]
#: + 10 7 4 1 [2, 5]
#: - 10 7 4 [2, 5]
#: - 10 7 4 1 -2 [2, 5, 8]
#: | `range(start, stop, step)` includes `start` and never `stop`. Counting
#: | down from 10, the 1 is still above 0 and counts. In the second range, 8
#: | would be the next value, but it is the stop.
