shelf = 9
slots = [shelf * 2 for shelf in [3, 5]]
print(shelf, slots)

#: id = "own-name-in-a-comprehension"
#: objective = ["pcap.5.1"]
#: difficulty = 2
#: tags = ["comprehensions", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > 9 [6, 10]
#: - 5 [6, 10]
#: + 9 [6, 10]
#: - 9 [18, 18]
#: - !NameError
#: | The loop variable of a comprehension lives inside it only, and takes the
#: | elements. The `shelf` outside keeps its value. `5` would be right for an
#: | ordinary `for` loop, whose variable stays behind.
