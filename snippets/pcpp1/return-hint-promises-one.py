def span(temps: list) -> float:
    return min(temps), max(temps)


print(span([21, 17, 19]))

#: id = "return-hint-promises-one"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["type hints", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > (17, 21)
#: - 17 21
#: - !TypeError
#: + (17, 21)
#: - [17, 21]
#: | A comma makes a tuple: the function returns one object, printed with its
#: | parentheses. The hint `-> float` is not true, but nobody checks it while
#: | the program runs, and nothing is converted.
