a = {3, 1, 3, 2, 1}
b = {2, 3, 4}
a.add(2)
print(len(a), sorted(a & b), sorted(a ^ b))

#: id = "sets-hold-things-once"
#: objective = ["pcap.6.1"]
#: difficulty = 1
#: tags = ["sets"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 [2, 3] [1, 4]
#: - 3 [2, 3] [1, 2, 3, 4]
#: - 6 [2, 3] [1, 4]
#: + 3 [2, 3] [1, 4]
#: - 4 [2, 3] [1, 4]
#: | A set holds each element once, so adding 2 again changes nothing. `&`
#: | gives what both have, `^` what exactly one of them has; all together would
#: | be `|`.
