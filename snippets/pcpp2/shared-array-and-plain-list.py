import multiprocessing

ctx = multiprocessing.get_context("fork")


def double(shared, plain):
    for i in range(2):
        shared[i] *= 2
        plain[i] *= 2


shared = ctx.Array("i", [1, 2, 3])
plain = [1, 2, 3]
child = ctx.Process(target=double,
                    args=(shared, plain))
child.start()
child.join()
print(shared[:], plain)

#: id = "shared-array-and-plain-list"
#: objective = ["pcpp2.3.s1"]
#: difficulty = 2
#: tags = ["multiprocessing", "array"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 4, 3] [1, 2, 3]
#: - [1, 2, 3] [1, 2, 3]
#: - [2, 4, 3] [2, 4, 3]
#: + [2, 4, 3] [1, 2, 3]
#: - [2, 4, 6] [1, 2, 3]
#: - !TypeError
#: | **An `Array` lies in shared memory, a list doesn't.** The child doubles
#: | elements 0 and 1 of both, but its list is a copy that ends with it.
