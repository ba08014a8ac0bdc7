x, y, z = 1, 5, 9
x, y = y, x + y
y, z = z, y
print(x, y, z)

#: id = "parallel-assignment"
#: objective = ["pcep.3.2", "pcep.1.3"]
#: difficulty = 2
#: tags = ["tuples", "assignment"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 9 6
#: + 5 9 6
#: - 5 9 9
#: - 1 9 5
#: - 5 9 10
#: | The whole right side is worked out before anything is assigned, so `x, y =
#: | y, x + y` uses the old x and gives 5 and 6. `5 9 10` and `5 9 9` come from
#: | assigning one name after the other.
