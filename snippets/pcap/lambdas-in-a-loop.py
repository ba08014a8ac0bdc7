actions = []
for word in ["go", "stop"]:
    actions.append(lambda n: word * n)
print(actions[0](2))
word = "x"
print(actions[1](2))

#: id = "lambdas-in-a-loop"
#: objective = ["pcap.5.3", "pcap.5.2"]
#: difficulty = 3
#: tags = ["closures", "lambdas"]
#: status = "published"
#: license = "Apache-2.0"
#: > stopstop
#: > xx
#: - stopstop\nstopstop
#: - gogo\nxx
#: - gogo\nstopstop
#: + stopstop\nxx
#: | Both functions look up the one global `word` when they are called. After
#: | the loop that is `stop`, later `x`. `gogo` fits the idea that a function
#: | freezes the values it finds when it is made.
