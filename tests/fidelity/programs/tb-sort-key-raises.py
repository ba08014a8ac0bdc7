print("x")
sorted(
    [3, 1, 0],
    key=lambda n: 1 / n,
)
