import random

bag = [1, 2, 3, 4, 5]
draw = random.sample(bag, 3)
print(len(draw), len(set(draw)), len(bag))

#: id = "sample-leaves-the-list-alone"
#: objective = ["pcap.1.3"]
#: difficulty = 1
#: tags = ["random"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 3 5
#: - 3 3 2
#: - 3 2 5
#: - 3 2 2
#: + 3 3 5
#: | `sample` picks that many different places of the list, so nothing comes
#: | twice here, and it returns a new list. `3 3 2` fits the idea that the
#: | drawn elements leave the bag.
