low, mid, high = 1, 5, 3
print(low < mid > high)
print(high < mid == 1)

#: id = "chained-comparison"
#: objective = ["pcep.1.4"]
#: difficulty = 2
#: tags = ["operators", "comparison"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: - True\nTrue
#: - False\nFalse
#: + True\nFalse
#: - False\nTrue
#: | A chain compares neighbours: `low < mid > high` is `low < mid and mid >
#: | high`, and the second line asks for `mid == 1`. `False`, `True` comes from
#: | comparing the first result with the next value.
