class Cart:
    def __init__(self):
        self._items = ["pen"]

    @property
    def items(self):
        return self._items


cart = Cart()
mine = cart.items
backup = mine
mine.append("ink")
cart.items.append("cap")
print(len(backup), len(cart.items))

#: id = "read-only-list-that-grows"
#: objective = ["pcpp1.1.7", "pcpp1.1.10"]
#: difficulty = 2
#: tags = ["property", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 3
#: - 1 3
#: - 2 2
#: + 3 3
#: - 2 3
#: - !AttributeError
#: | Without a setter nobody can assign to `items`, but the property hands out
#: | the list **itself**, and a list can be changed. `mine` and `backup` are
#: | more names for it. A getter that returns a copy would protect it.
