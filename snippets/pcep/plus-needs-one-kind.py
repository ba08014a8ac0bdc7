age = 30
age += 1
print("Age: " + age)

#: id = "plus-needs-one-kind"
#: objective = ["pcep.1.4", "pcep.4.3"]
#: difficulty = 1
#: tags = ["operators", "strings", "conversion"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: + !TypeError
#: - Age: 31
#: - !ValueError
#: - Age: 30
#: | `+` adds two numbers or joins two strings. It never turns a number into
#: | text for you: write `"Age: " + str(age)`. `print` with a comma would do,
#: | and that is where `Age: 31` comes from.
