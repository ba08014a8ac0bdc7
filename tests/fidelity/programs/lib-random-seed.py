import random

random.seed(1)
print(random.random(), random.randint(1, 100), random.choice("abc"))
x = list(range(8))
random.shuffle(x)
print(x, random.sample(range(50), 4), random.gauss(0, 1))
random.seed("text")
print(random.randrange(1000))
