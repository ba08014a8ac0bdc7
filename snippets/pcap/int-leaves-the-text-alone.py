tickets = "12"
int(tickets)
print(tickets * 2)
print(int(tickets) * 2, tickets > "5")

#: id = "int-leaves-the-text-alone"
#: objective = ["pcap.3.2"]
#: difficulty = 1
#: tags = ["strings", "conversion", "operators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1212
#: > 24 False
#: - 1212\n24 True
#: - !TypeError
#: + 1212\n24 False
#: - 24\n24 False
#: - 24\n24 True
#: | `int(tickets)` gives a new number and leaves `tickets` a string, so `* 2`
#: | repeats it. `"12" > "5"` compares two strings by their first characters. 24
#: | at the top expects `int` to change the variable.
