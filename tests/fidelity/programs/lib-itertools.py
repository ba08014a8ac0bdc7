import itertools as it

print(list(it.chain("ab", [1])), list(it.permutations("abc", 2)), list(it.combinations(range(4), 2)), it.count(3))
print(list(it.accumulate([1, 2, 3])), [(k, list(g)) for k, g in it.groupby("aabbb")], list(it.islice(it.cycle("ab"), 5)))
print(list(it.zip_longest("ab", "c", fillvalue="-")), list(it.product([0, 1], repeat=2)), list(it.takewhile(lambda x: x < 3, it.count())))
a, b = it.tee(iter("xy"))
print(list(a), list(b), list(it.starmap(pow, [(2, 3)])), it.repeat(7, 2))
