print((n := 5) + n, [y := 1, y + 1])
while (n := n - 1) > 2:
    print(n)
print([last := x for x in range(3)], last)
if any((hit := w).startswith("b") for w in ["a", "bc", "bd"]):
    print(hit)
