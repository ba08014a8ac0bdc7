class Meta(type):
    pass


class Coin(metaclass=Meta):
    pass


coin = Coin()
for thing in (coin, Coin, Meta, 5):
    print(type(thing).__name__)

#: id = "types-of-types"
#: objective = ["pcpp1.1.12"]
#: difficulty = 1
#: tags = ["type", "metaclasses"]
#: status = "published"
#: license = "Apache-2.0"
#: > Coin
#: > Meta
#: > type
#: > int
#: - Coin\nCoin\ntype\nint
#: - Coin\ntype\ntype\nint
#: + Coin\nMeta\ntype\nint
#: - Coin\nMeta\nMeta\nint
#: - !AttributeError
#: | An object's type is its class, and a class's type is its metaclass. `Meta`
#: | is itself a class made in the ordinary way, and the metaclass of those is
#: | `type`.
