def seen():
    total = 5
    return ["total" in locals() for n in range(1)]


print(seen())

#: id = "comprehension-and-locals"
#: objective = ["pcap.5.1", "pcap.5.3"]
#: difficulty = 3
#: tags = ["comprehensions", "scope", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > [True]
#: - [False]
#: - True
#: - !NameError
#: + [True]
#: | Up to 3.11 a comprehension was a function of its own, and its `locals()`
#: | held only its own names. From 3.12 on it runs inside the function around
#: | it, whose names are there too. Its `n` still doesn't leak out.
#: @ <3.12
#: > [False]
#: + [False]
#: - True
#: - !NameError
#: - [True]
