data = [1, 2, 0]
print([1 / x for x in data[:2]])
print(
    [
        1 / x
        for x in data
    ]
)
