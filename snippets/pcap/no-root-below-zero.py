import math

total = 0
try:
    total += math.sqrt(16)
    total += math.sqrt(-16)
    total += math.sqrt(9)
except ValueError:
    print("no root")
print(total)

#: id = "no-root-below-zero"
#: objective = ["pcap.1.2", "pcap.2.1"]
#: difficulty = 1
#: tags = ["math", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > no root
#: > 4.0
#: - no root\n7.0
#: + no root\n4.0
#: - 7.0
#: - !ValueError
#: - no root\n0
#: | `math.sqrt` raises `ValueError` below zero. What was added before stays,
#: | the rest of the `try` block is skipped. `7.0` fits the idea that the block
#: | goes on with the root of 9.
