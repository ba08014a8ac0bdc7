def half(n):
    return n / 2


double = lambda n: n * 2
again = half
print(again.__name__ == "half")
print(double.__name__ == "double")

#: id = "lambda-has-no-name"
#: objective = ["pcpp1.2.2"]
#: difficulty = 2
#: tags = ["lambdas", "naming"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: - False\nTrue
#: - True\nTrue
#: + True\nFalse
#: - False\nFalse
#: | `def` gives the function its name for good, and another variable does not
#: | change it. A lambda gets no name from its variable: a traceback calls it
#: | `<lambda>`. That is why PEP 8 wants `def` here.
