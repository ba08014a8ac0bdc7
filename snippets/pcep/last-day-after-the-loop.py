total = 0
for day in range(1, 5):
    total += day
print(total, day)

#: id = "last-day-after-the-loop"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["for", "range"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10 4
#: - 15 5
#: - 10 5
#: - !NameError
#: + 10 4
#: | `range(1, 5)` ends before 5: the days are 1, 2, 3 and 4. The variable of
#: | the loop stays after it, with its last value. 15 counts the 5 as well;
#: | NameError takes `day` for a variable of the loop only.
