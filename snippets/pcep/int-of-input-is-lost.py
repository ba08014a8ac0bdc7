tickets = input()
int(tickets)
print(tickets * 2)

#: id = "int-of-input-is-lost"
#: objective = ["pcep.1.5"]
#: difficulty = 1
#: tags = ["input", "type casting"]
#: status = "published"
#: license = "Apache-2.0"
#: < 14
#: > 1414
#: - 28
#: - 14
#: + 1414
#: - !TypeError
#: | `input` gives a string, and `int(tickets)` makes a new number without
#: | changing `tickets`. Here that number is lost, so `* 2` repeats the text. 28
#: | needs `tickets = int(tickets)`.
