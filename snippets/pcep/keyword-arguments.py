def box(width, height=2, depth=3):
    print(width, height, depth)


box(1, depth=5)
box(height=4, width=6)

#: id = "keyword-arguments"
#: objective = ["pcep.4.2"]
#: difficulty = 1
#: tags = ["functions", "arguments"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2 5
#: > 6 4 3
#: - !TypeError
#: - 1 2 5\n4 6 3
#: + 1 2 5\n6 4 3
#: - 1 5 3\n4 6 3
#: | A keyword argument goes to the parameter of that name, wherever it stands
#: | in the call. Parameters without an argument take their defaults. `4 6 3`
#: | fills the parameters by position.
