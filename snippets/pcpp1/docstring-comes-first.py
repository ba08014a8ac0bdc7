def pay(amount):
    amount = round(amount, 2)
    """Round an amount of money."""
    return amount


print(pay.__doc__)

#: id = "docstring-comes-first"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["docstrings"]
#: status = "published"
#: license = "Apache-2.0"
#: > None
#: - Round an amount of money.
#: + None
#: - !AttributeError
#: | Only a string that is the **first** statement of the body becomes
#: | `__doc__`. Anywhere else it is a value that nobody uses. Each function has
#: | the attribute, without a docstring it is None.
