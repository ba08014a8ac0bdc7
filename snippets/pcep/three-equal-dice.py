a = b = c = 4
points = 0
if a == b == c:
    points += 10
if a == b != c:
    points += 5
print(points)

#: id = "three-equal-dice"
#: objective = ["pcep.2.1"]
#: difficulty = 2
#: tags = ["comparisons", "conditions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10
#: - 5
#: + 10
#: - 0
#: - 15
#: | A chain such as `a == b == c` means `a == b and b == c`, also when the
#: | operators differ: `a == b != c` is `a == b and b != c`, here False. 5
#: | compares True with 4.
