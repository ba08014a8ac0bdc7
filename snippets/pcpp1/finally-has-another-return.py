def share(money, people):
    rest = "none"
    try:
        rest = money // people
        return "done"
    except ZeroDivisionError:
        return "failed"
    finally:
        return rest


print(share(9, 4), share(9, 0))

#: id = "finally-has-another-return"
#: objective = ["pcpp1.1.9"]
#: difficulty = 2
#: tags = ["exceptions", "finally"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 none
#: - done failed
#: - 2 failed
#: + 2 none
#: - none none
#: | `finally` runs last, and its `return` replaces what `try` or `except` was
#: | about to return. In the second call the division failed before the
#: | assignment, so `rest` is still "none".
