def between(values, low, high):
    for v in values:
        if low < v < high:
            yield v


print(list(between([1, 5, 9, 6], 3, 7)))

#: id = "generator-of-those-between"
#: objective = ["pcep.4.1"]
#: difficulty = 2
#: tags = ["generators", "comparisons"]
#: status = "published"
#: license = "Apache-2.0"
#: > [5, 6]
#: - [1, 5, 9, 6]
#: - [5]
#: + [5, 6]
#: - [5, 9, 6]
#: | A generator goes on after each `yield`, so it gives all values for which
#: | `low < v and v < high` holds. A single 5 would be a `return`. The whole
#: | list compares the result of `low < v` with 7.
