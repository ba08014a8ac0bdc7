a = 2
b = a * 3
print(a + b)

#: id = "sum-of-two"
#: objective = ["mini.1.1"]
#: difficulty = 2
#: tags = ["sessions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8
#: + 8
#: - 5
#: - 23
#: - !TypeError
#: | `b` is 6, and 2 + 6 is 8. "23" takes the numbers for text.
