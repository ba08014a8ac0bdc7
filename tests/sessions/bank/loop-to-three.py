for i in range(3):
    print(i)

#: id = "loop-to-three"
#: objective = ["mini.1.1"]
#: difficulty = 1
#: tags = ["sessions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 0
#: > 1
#: > 2
#: + 0\n1\n2
#: - 0\n1\n2\n3
#: - 1\n2\n3
#: | `range(3)` counts from 0 and leaves its end out.
