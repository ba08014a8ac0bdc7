price = 1_000
tax = 2_5
print(price + tax)
print("1_000" + str(tax))

#: id = "underscore-in-numbers"
#: objective = ["pcep.1.3"]
#: difficulty = 2
#: tags = ["literals", "int"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1025
#: > 1_00025
#: - !SyntaxError
#: - 1_025\n1_0002_5
#: + 1025\n1_00025
#: - 1025\n100025
#: | An underscore between the digits of a number only helps the reader; it is
#: | not part of the value. In a string it is a character and stays.
