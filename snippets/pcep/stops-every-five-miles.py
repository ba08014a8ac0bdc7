stops = range(0, 20, 5)
print(len(stops))
print(20 in stops)

#: id = "stops-every-five-miles"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["range", "in"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: > False
#: - 5\nTrue
#: - 4\nTrue
#: - !TypeError
#: + 4\nFalse
#: | A range never holds its end: 0, 5, 10 and 15 are its numbers, although the
#: | step would hit 20. `in` and `len` work on a range as on a list. 5 counts
#: | the end, too.
