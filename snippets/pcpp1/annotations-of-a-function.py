def book(title: str, price: float = 9.5, used=False) -> str:
    return f"{title}: {price}"


print(list(book.__annotations__))

#: id = "annotations-of-a-function"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["type hints"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['title', 'price', 'return']
#: - ['title', 'price', 'used', 'return']
#: - ['title', 'price', 'used']
#: - ['title', 'price']
#: + ['title', 'price', 'return']
#: | `__annotations__` is a dict of what is written as a hint: the parameters
#: | that have one, and `return` for the arrow. `used` has a default and no
#: | hint; a default alone isn't recorded there.
