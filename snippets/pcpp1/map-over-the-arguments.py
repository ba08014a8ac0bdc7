def summary(*texts):
    numbers = map(int, texts)
    total = sum(numbers)
    return total, len(list(numbers))


print(summary("3", "4", "5"))

#: id = "map-over-the-arguments"
#: objective = ["pcpp1.1.4"]
#: difficulty = 2
#: tags = ["args", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: > (12, 0)
#: - (12, 3)
#: - 12 0
#: + (12, 0)
#: - 12 3
#: - !TypeError
#: | `return a, b` gives back one tuple, printed with its parentheses. `map`
#: | gives an iterator: `sum` has used it up, and nothing is left for `list`.
#: | "(12, 3)" takes `numbers` for a list.
