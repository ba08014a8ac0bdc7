stock = None
if stock is None:
    stock = []
    print("new")
elif not stock:
    print("empty")
print(len(stock))

#: id = "none-first-then-empty"
#: objective = ["pcpp1.2.2"]
#: difficulty = 1
#: tags = ["None", "truth", "if"]
#: status = "published"
#: license = "Apache-2.0"
#: > new
#: > 0
#: - new\nempty\n0
#: - empty\n0
#: + new\n0
#: - !TypeError
#: | None and an empty list are both false, and `is None` tells them apart. Only
#: | one branch of an `if`-`elif` runs: after the first one `stock` is empty,
#: | but that isn't asked any more.
