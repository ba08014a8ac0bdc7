def double(f):
    def inner(n):
        return f(n) * 2
    return inner


def plus_ten(f):
    def inner(n):
        return f(n) + 10
    return inner


@double
@plus_ten
def price(n):
    return n


print(price(5))

#: id = "price-doubled-or-raised-first"
#: objective = ["pcpp1.1.4"]
#: difficulty = 2
#: tags = ["decorators", "stacking"]
#: status = "published"
#: license = "Apache-2.0"
#: > 30
#: - 20
#: + 30
#: - 15
#: - 10
#: | The decorator next to `def` wraps first: `price = double(plus_ten(price))`.
#: | So 10 is added inside, and the outer one doubles the sum. "20" doubles
#: | first, as the upper decorator stands first in the text.
