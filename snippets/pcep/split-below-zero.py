def split(cents):
    cents, euros = cents % 100, cents // 100
    return euros, cents


print(split(-250))

#: id = "split-below-zero"
#: objective = ["pcep.4.1", "pcep.1.4"]
#: difficulty = 3
#: tags = ["functions", "tuples", "floor division"]
#: status = "published"
#: license = "Apache-2.0"
#: > (-3, 50)
#: - (0, 50)
#: - (-2, 50)
#: + (-3, 50)
#: - -3 50
#: - (-3, -50)
#: | The whole right side uses the old `cents`. `//` rounds down to -3, and `%`
#: | gives what remains above that, 50: `-3 * 100 + 50` is -250. -2 cuts off.
#: | Two returned values are one tuple, shown with parentheses.
