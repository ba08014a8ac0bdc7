def make_taxes(rate):
    def food(price):
        return price * rate

    def wine(price):
        return price * rate * 2

    def change(new):
        nonlocal rate
        rate = new

    return food, wine, change


food, wine, change = make_taxes(2)
change(3)
print(food(10), wine(10))

#: id = "two-taxes-one-rate"
#: objective = ["pcpp1.1.4"]
#: difficulty = 3
#: tags = ["closures", "nonlocal"]
#: status = "published"
#: license = "Apache-2.0"
#: > 30 60
#: - 20 40
#: - 30 40
#: + 30 60
#: - !UnboundLocalError
#: | The inner functions of one call share its **variable** `rate`, and `nonlocal`
#: | lets `change` bind it anew. `food` and `wine` look it up when they are called.
#: | "20 40" freezes the value in each of them.
