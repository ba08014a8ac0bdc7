found = 0
for row in ["a1", "22", "b34"]:
    for ch in row:
        if ch.isdigit():
            found += 1
            break
print(found)

#: id = "count-rows-with-a-digit"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["nested loops", "break"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: - 1
#: - 5
#: + 3
#: - 2
#: | `break` ends only the innermost loop, the one over a row's characters; the
#: | next row starts afresh. So each row with a digit counts once. 1 leaves both
#: | loops at the first digit, 5 counts every digit.
