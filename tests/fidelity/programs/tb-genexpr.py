print(sum(x for x in [1, 2]))
print(
    sum(
        int(x)
        for x in ["1", "z"]
    )
)
