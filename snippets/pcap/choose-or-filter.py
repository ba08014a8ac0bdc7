temps = [4, -2, 9, -7]
a = [t for t in temps if t > 0]
b = [t if t > 0 else 0 for t in temps]
print(a)
print(b)

#: id = "choose-or-filter"
#: objective = ["pcap.5.1"]
#: difficulty = 2
#: tags = ["comprehensions"]
#: status = "published"
#: license = "Apache-2.0"
#: > [4, 9]
#: > [4, 0, 9, 0]
#: + [4, 9]\n[4, 0, 9, 0]
#: - !SyntaxError
#: - [4, 0, 9, 0]\n[4, 0, 9, 0]
#: - [4, 9]\n[4, 9]
#: - [4, 9]\n[4, 9, 0, 0]
#: | An `if` after the `for` leaves elements out. An `if`-`else` in front of it
#: | chooses a value, so every element gives one. The two look alike and differ
#: | in length.
