def make_taxes(rates):
    taxes = []
    for rate in rates:
        def tax(price):
            return price * rate
        taxes.append(tax)
    return taxes


low, high = make_taxes([2, 5])
print(low(10), high(10))

#: id = "two-taxes-one-rate"
#: objective = ["pcpp1.1.4"]
#: difficulty = 3
#: tags = ["closures", "loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > 50 50
#: - 20 50
#: - 20 20
#: + 50 50
#: - !NameError
#: | An inner function keeps the **variable** `rate`, not the value it had when
#: | the function was made. When `low` and `high` are called, the loop is over
#: | and `rate` is 5 for both. "20 50" freezes a value in each.
