count = 0
for letter in "bandana":
    if letter == "a" or "n":
        count += 1
print(count)

#: id = "letters-a-or-n"
#: objective = ["pcep.2.1"]
#: difficulty = 2
#: tags = ["or", "conditions", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > 7
#: - 5
#: + 7
#: - 3
#: - !TypeError
#: | `letter == "a" or "n"` isn't a test of two letters: where the comparison is
#: | False, `or` gives `"n"`, and a text that is not empty is true. So all 7
#: | letters count. 5 would be `letter in "an"`.
