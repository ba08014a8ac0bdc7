age = input()
next_age = age + 1
print("Next year:", next_age)

#: id = "next-age-from-input"
#: objective = ["pcep.1.5"]
#: difficulty = 1
#: tags = ["input", "type casting", "errors"]
#: status = "published"
#: license = "Apache-2.0"
#: < 41
#: ! TypeError
#: - Next year: 42
#: + !TypeError
#: - Next year: 411
#: - !ValueError
#: | `input` always gives a string, also when digits are typed, and `+` doesn't
#: | convert between str and int: TypeError. 42 takes the input for a number,
#: | 411 glues the digit on. Right would be `int(age) + 1`.
