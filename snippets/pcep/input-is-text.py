a = input()
b = input()
print(a + b)
print(int(a) * 2)

#: id = "input-is-text"
#: objective = ["pcep.1.5"]
#: difficulty = 1
#: tags = ["input", "strings"]
#: status = "published"
#: license = "Apache-2.0"
#: < 3
#: < 4
#: > 34
#: > 6
#: - !TypeError
#: + 34\n6
#: - 7\n6
#: - 34\n33
#: | `input` always gives a string, so `+` joins `"3"` and `"4"`. Only `int(a)`
#: | makes a number of it, for that one expression. 7 fits the idea that typed
#: | digits arrive as numbers.
