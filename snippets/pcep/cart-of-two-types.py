cart = ["2", 3]
try:
    print(cart[0] + cart[1])
except ValueError:
    print("value")
except TypeError:
    print("type")

#: id = "cart-of-two-types"
#: objective = ["pcep.4.3"]
#: difficulty = 1
#: tags = ["exceptions", "type casting"]
#: status = "published"
#: license = "Apache-2.0"
#: > type
#: - 23
#: - 5
#: - value
#: + type
#: | `+` between a str and an int is a TypeError: the types don't fit, whatever
#: | the values are. Python converts neither side by itself. ValueError is for a
#: | right type with a bad value, such as `int("x")`.
