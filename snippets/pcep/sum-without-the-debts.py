total = 0
for amount in [3, -1, 4, -2, 5]:
    if amount < 0:
        continue
    total += amount
print(total, amount)

#: id = "sum-without-the-debts"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["for", "continue"]
#: status = "published"
#: license = "Apache-2.0"
#: > 12 5
#: - 3 -1
#: - 9 5
#: - !NameError
#: + 12 5
#: | `continue` skips the rest of this round, and the loop goes on with the next
#: | element. So only the debts are left out. `3 -1` stops at the first of them,
#: | as `break` would. `amount` keeps its last value after the loop.
