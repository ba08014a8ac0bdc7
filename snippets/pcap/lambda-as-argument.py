def twice(f, x):
    return f(f(x))


print(twice(lambda n: n * 10 + 1, 2))
print(twice(lambda s: s + s[0], "ab"))

#: id = "lambda-as-argument"
#: objective = ["pcap.5.2"]
#: difficulty = 1
#: tags = ["lambdas"]
#: status = "published"
#: license = "Apache-2.0"
#: > 211
#: > abaa
#: - 421\nabaabaa
#: + 211\nabaa
#: - 42\nabab
#: - 21\naba
#: | The function that was passed in is applied to 2, and then once more to its
#: | result: 21, then 211. `21` stops after one call, `42` doubles the result
#: | instead of calling again.
