def shipping(func):
    def wrapper():
        return func() + 10
    return wrapper


def double(func):
    def wrapper():
        return func() * 2
    return wrapper


@shipping
@double
def price():
    return 50


print(price())

#: id = "decorators-of-a-price"
#: objective = ["pcpp2.2.s2"]
#: difficulty = 1
#: tags = ["decorator", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 110
#: - 120
#: - 60
#: - 100
#: + 110
#: - !TypeError
#: | The decorator nearest to `def` wraps first: this is
#: | `shipping(double(price))`. So 50 is doubled, and 10 is added to that. 120
#: | fits the idea that the upper one is applied first.
