total = 0
try:
    total += int("5")
    total += int("x")
    total += int("7")
except ValueError:
    total += 100
print(total)

#: id = "sum-cut-by-a-bad-text"
#: objective = ["pcep.4.4"]
#: difficulty = 2
#: tags = ["exceptions", "try"]
#: status = "published"
#: license = "Apache-2.0"
#: > 105
#: - 112
#: - 100
#: + 105
#: - !ValueError
#: | The exception leaves the `try` block for good: 5 has been added, 7 is not.
#: | After `except` the program goes on below. 112 resumes behind the bad line;
#: | 100 undoes what had been done before.
