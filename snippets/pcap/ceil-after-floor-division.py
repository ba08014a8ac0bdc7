import math

eggs = 25
print(math.ceil(eggs / 6))
print(math.ceil(eggs // 6))
print(-(-eggs // 6))

#: id = "ceil-after-floor-division"
#: objective = ["pcap.1.2"]
#: difficulty = 3
#: tags = ["math", "operators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5
#: > 4
#: > 5
#: - 5\n4\n4
#: - 4\n4\n4
#: + 5\n4\n5
#: - 5.0\n4\n5.0
#: - 5\n5\n5
#: | `25 // 6` has already dropped the rest, so `ceil` finds nothing left to
#: | round up. `//` rounds down also below zero: `-25 // 6` is -5, and the minus
#: | in front makes 5 of it. 5 everywhere trusts `ceil` with a lost rest.
