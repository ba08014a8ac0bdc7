def total(fees):
    result = 0
    for fee in fees:
        result += fee
        return result
        print("added", fee)


print(total([4, 5, 6]))

#: id = "first-fee-only"
#: objective = ["pcep.4.1"]
#: difficulty = 1
#: tags = ["functions", "return", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: - 15
#: - added 4\nadded 5\nadded 6\n15
#: + 4
#: - added 4\nadded 5\nadded 6\n4
#: | `return` ends the function at once, also in the middle of a loop: after the
#: | first fee the result is 4. What stands behind it never runs. 15 needs the
#: | `return` below the loop, not in it.
