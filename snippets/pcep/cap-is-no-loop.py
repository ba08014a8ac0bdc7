def cap(n):
    if n > 100:
        n -= 100
    return n


size = 250
print(cap(size), size)

#: id = "cap-is-no-loop"
#: objective = ["pcep.4.2"]
#: difficulty = 2
#: tags = ["functions", "parameters", "if"]
#: status = "published"
#: license = "Apache-2.0"
#: > 150 250
#: - 50 250
#: - 150 150
#: + 150 250
#: - 50 50
#: | The `if` takes 100 away once. `n` is a variable of the function: assigning
#: | to it leaves `size` alone. 50 repeats the body while the condition holds;
#: | `150 150` takes `n` for another name of `size`.
