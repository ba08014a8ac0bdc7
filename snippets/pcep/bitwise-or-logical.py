a = 6
b = 3
print(a & b, a and b)
print(a | b, a or b)
print(a ^ b)

#: id = "bitwise-or-logical"
#: objective = ["pcep.1.4"]
#: difficulty = 2
#: tags = ["operators", "bitwise", "logical"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 3
#: > 7 6
#: > 5
#: - 2 True\n7 True\n5
#: + 2 3\n7 6\n5
#: - 2 2\n7 7\n5
#: - 2 3\n7 6\n216
#: | `&`, `|` and `^` work bit by bit on 110 and 011. `and` and `or` give back
#: | one of their operands: `and` the second when the first is true, `or` the
#: | first. 216 takes `^` for "to the power of".
