code = "AB1234"
short = code[:2] + "-" + code[2:4]
code = "XY9876"
print(short)

#: id = "code-in-two-slices"
#: objective = ["pcep.3.4"]
#: difficulty = 1
#: tags = ["strings", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > AB-12
#: - AB1-123
#: + AB-12
#: - XY-98
#: - AB-123
#: | A slice starts at its first index and stops before its second: `[:2]` is
#: | the places 0 and 1, `[2:4]` the places 2 and 3. `AB1-123` counts the ends,
#: | too. `XY-98` would need a `short` that follows `code`.
