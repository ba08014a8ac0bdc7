minutes = -50
print(minutes // 60, minutes % 60)
print(50 // -60, 50 % -60)

#: id = "floor-and-remainder-below-zero"
#: objective = ["pcep.1.4"]
#: difficulty = 3
#: tags = ["operators", "integer-division"]
#: status = "published"
#: license = "Apache-2.0"
#: > -1 10
#: > -1 -10
#: - -1 -50\n-1 50
#: - -1 10\n-1 10
#: - 0 -50\n0 50
#: + -1 10\n-1 -10
#: | `//` rounds down, away from zero for a negative quotient. `%` takes the
#: | sign of the right operand, so that `a == (a // b) * b + a % b` holds. `0
#: | -50` comes from rounding towards zero, as other languages do.
