print("5" == 5, "5" != 5)
try:
    print("5" > 4)
except TypeError:
    print("no order")

#: id = "text-against-number"
#: objective = ["pcap.3.2"]
#: difficulty = 2
#: tags = ["strings", "comparison", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True
#: > no order
#: + False True\nno order
#: - !TypeError
#: - False True\nFalse
#: - False True\nTrue
#: - True False\nTrue
#: | A string never equals a number, and asking is no error. Which of the two
#: | is greater has no answer, so `>` raises `TypeError`. `True` fits the idea
#: | that the text is turned into a number.
