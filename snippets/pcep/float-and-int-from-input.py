price = float(input())
count = int(input())
print(price * count)
print(int(price) * count)

#: id = "float-and-int-from-input"
#: objective = ["pcep.1.5", "pcep.1.4"]
#: difficulty = 2
#: tags = ["input", "conversion", "float"]
#: status = "published"
#: license = "Apache-2.0"
#: < 2.50
#: < 4
#: > 10.0
#: > 8
#: + 10.0\n8
#: - 10.00\n8
#: - 10\n8
#: - 10.0\n12
#: | `float("2.50")` is the number 2.5; how many digits were typed is
#: | forgotten. A `float` times an `int` is a `float`, printed as `10.0`. `int`
#: | cuts off the fraction, it does not round, so the last line is 2 * 4.
