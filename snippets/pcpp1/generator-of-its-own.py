import random

own = random.Random(1)
random.seed(1)
first = own.random()
print(first == random.random())
random.random()
print(own.random() == random.random())

#: id = "generator-of-its-own"
#: objective = ["pcpp1.6.3"]
#: difficulty = 2
#: tags = ["random", "seed"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: - True\nTrue
#: - False\nFalse
#: + True\nFalse
#: - False\nTrue
#: | The same seed gives the same **sequence**, but each generator has its own
#: | place in it. The module has drawn once more, so that its third number is
#: | compared with the second of `own`.
