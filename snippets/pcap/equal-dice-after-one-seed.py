import random

random.seed(7)
first = [random.randint(1, 6) for _ in range(4)]
random.seed(7)
second = [random.randint(1, 6) for _ in range(4)]
print(first == second, first is second)

#: id = "equal-dice-after-one-seed"
#: objective = ["pcap.1.3"]
#: difficulty = 2
#: tags = ["random", "seed"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: + True False
#: - True True
#: - False False
#: | The same seed starts the same series of numbers, so the two lists are
#: | equal. They were made separately and stay two objects. `False False`
#: | expects chance to give something new each time.
