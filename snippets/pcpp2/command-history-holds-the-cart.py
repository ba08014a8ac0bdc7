cart = ["pen"]
history = []


def buy(item):
    history.append([item, cart])
    cart.append(item)


buy("cup")
buy("hat")
item, before = history.pop()
print("undo", item, before)

#: id = "command-history-holds-the-cart"
#: objective = ["pcpp2.2.7"]
#: difficulty = 2
#: tags = ["command", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > undo hat ['pen', 'cup', 'hat']
#: - undo hat ['pen', 'cup']
#: + undo hat ['pen', 'cup', 'hat']
#: - undo hat ['pen']
#: - undo cup ['pen', 'cup', 'hat']
#: - undo cup ['pen']
#: | `[item, cart]` stores a reference to the cart, not its state at that
#: | moment. What is bought later shows there, too, so that this history can't
#: | undo anything. It would have to store `cart.copy()`.
