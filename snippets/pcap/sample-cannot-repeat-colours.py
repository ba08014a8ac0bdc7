import random

bag = ["red", "blue", "green"]
print(len(random.choices(bag, k=5)))
try:
    print(len(random.sample(bag, 5)))
except ValueError:
    print("too few")

#: id = "sample-cannot-repeat-colours"
#: objective = ["pcap.1.3"]
#: difficulty = 1
#: tags = ["random", "sample", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5
#: > too few
#: - too few
#: + 5\ntoo few
#: - 3\ntoo few
#: - 3\n3
#: - 5\n5
#: | `choices` may take the same element again and so gives 5 from a bag of 3.
#: | `sample` takes each place at most once; asking for more than there are
#: | raises `ValueError`. `5`, `5` takes the two for the same.
