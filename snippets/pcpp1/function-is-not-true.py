def is_full():
    return True


print("full" if is_full == True else "free")

#: id = "function-is-not-true"
#: objective = ["pcpp1.2.2"]
#: difficulty = 2
#: tags = ["functions", "comparison"]
#: status = "published"
#: license = "Apache-2.0"
#: > free
#: - full
#: + free
#: - !TypeError
#: | `is_full` without parentheses is the function, and a function is not equal
#: | to True. `is_full()` would give `full`. PEP 8 wants no comparison with True
#: | at all: `if is_full():` says it.
