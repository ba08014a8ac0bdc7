def steps():
    n = 1
    while n < 50:
        yield n
        n *= 4


gen = steps()
print(next(gen), next(gen))
for value in gen:
    print(value)

#: id = "generator-goes-on"
#: objective = ["pcep.4.1"]
#: difficulty = 2
#: tags = ["generators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 4
#: > 16
#: - 1 1\n1\n4\n16
#: + 1 4\n16
#: - 1 4\n16\n64
#: - 1 4\n1\n4\n16
#: | A generator remembers where it stopped: the loop takes what `next` has
#: | left. It ends when the body ends; 64 is never yielded, since the condition
#: | fails first. Starting again at 1 would need a new call of `steps`.
