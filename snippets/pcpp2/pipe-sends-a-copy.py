import multiprocessing

ctx = multiprocessing.get_context("fork")

here, there = ctx.Pipe()
cart = ["pen"]
here.send(cart)
got = there.recv()
print(got == cart, got is cart)
got.append("ink")
print(cart)

#: id = "pipe-sends-a-copy"
#: objective = ["pcpp2.3.s1"]
#: difficulty = 3
#: tags = ["multiprocessing", "pipe", "identity"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > ['pen']
#: + True False\n['pen']
#: - True True\n['pen', 'ink']
#: - True True\n['pen']
#: - False False\n['pen']
#: - True False\n['pen', 'ink']
#: | **`send` pickles the object, and `recv` builds a new one** of the same
#: | value. It is equal but not the same, even within one process. So `append`
#: | doesn't touch the list that was sent.
