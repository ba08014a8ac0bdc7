names = ["Al", "Bo", "Cy", "Di"]
middle = len(names) / 2
print(names[middle])

#: id = "middle-index-is-a-float"
#: objective = ["pcep.4.3"]
#: difficulty = 2
#: tags = ["exceptions", "division", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - Cy
#: - Bo
#: + !TypeError
#: - !IndexError
#: | `/` always gives a float, here 2.0, and an index must be an int: TypeError.
#: | "Cy" takes the result for a whole number; that is `len(names) // 2`.
#: | IndexError is for an int out of range.
