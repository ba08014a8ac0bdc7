def half(n):
    print(n / 2)


print(half(8) + 1)

#: id = "half-is-printed-only"
#: objective = ["pcep.4.1"]
#: difficulty = 2
#: tags = ["functions", "None", "errors"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4.0
#: ! TypeError
#: | `/` gives a float, so the function prints 4.0. It returns nothing, and so
#: | the call gives None: `None + 1` is a TypeError. 5.0 takes the `print` for a
#: | `return`.
