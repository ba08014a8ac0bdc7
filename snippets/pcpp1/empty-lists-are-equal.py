basket = []
empty = []
print(basket is empty, basket == empty, not basket)

#: id = "empty-lists-are-equal"
#: objective = ["pcpp1.2.2"]
#: difficulty = 1
#: tags = ["truth", "identity"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True True
#: - True True True
#: + False True True
#: - False False True
#: - False True False
#: | `==` compares what is in the lists, `is` asks for one and the same object,
#: | and each `[]` makes a new one. PEP 8 takes `not basket` as the test for an
#: | empty list.
