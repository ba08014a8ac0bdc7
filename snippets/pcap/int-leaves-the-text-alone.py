tickets = "12"
int(tickets)
print(tickets * 2)
print(int(tickets) * 2)

#: id = "int-leaves-the-text-alone"
#: objective = ["pcap.3.2"]
#: difficulty = 1
#: tags = ["strings", "conversion", "operators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1212
#: > 24
#: - 24\n24
#: - !TypeError
#: + 1212\n24
#: - 1212\n1212
#: | `int(tickets)` gives a new number and leaves `tickets` a string, so `* 2`
#: | repeats it. Only where its value is used is there a number. 24 at the top
#: | expects `int` to change the variable.
