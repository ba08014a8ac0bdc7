print({3, 1, 2}, {10, 20, 5}, set([-1, -2, 0]))
print({100, 8, 16, 0, 1}, set(range(5, 0, -1)), {1.5, 2, 0.25})
s = {33, 1}
s.add(17)
s.discard(1)
print(s, frozenset([3, 2]), list({7, 15, 23}))
