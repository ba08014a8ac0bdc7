a = [4, 2]
b = [4, 2]
c = a
c.append(1)
print(a == b, a is c)
b.append(1)
print(a == b, a is b)

#: id = "same-or-equal"
#: objective = ["pcap.4.5"]
#: difficulty = 1
#: tags = ["identity", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True
#: > True False
#: - False True\nTrue True
#: + False True\nTrue False
#: - True True\nFalse False
#: - True False\nFalse False
#: | `==` compares contents, `is` asks whether it is one and the same object.
#: | `c` is another name for `a`, so it changes along. `b` has equal contents
#: | in the end, but stays a list of its own.
