def area(width=2, height):
    return width * height


print("start")
print(area(3, 4))

#: id = "default-before-required"
#: objective = ["pcep.4.2"]
#: difficulty = 2
#: tags = ["functions", "defaults", "syntax"]
#: status = "published"
#: license = "Apache-2.0"
#: ! SyntaxError
#: - start\n12
#: - !TypeError
#: - start\n6
#: + !SyntaxError
#: | A parameter without a default can't follow one with a default. The program
#: | does not compile, so not even `start` is printed. `12` looks only at the
#: | call, which does give both values.
