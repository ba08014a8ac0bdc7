age = 15
member = False
if age >= 18:
    if member:
        print("discount")
    else:
        print("full price")
print("next")

#: id = "else-belongs-to-its-indentation"
#: objective = ["pcep.2.1"]
#: difficulty = 1
#: tags = ["if", "nesting"]
#: status = "published"
#: license = "Apache-2.0"
#: > next
#: - full price\nnext
#: - discount\nnext
#: - ""
#: + next
#: | The indentation ties `else` to the inner `if`. As the outer condition is
#: | false, the whole inner statement is skipped. `full price` ties the `else`
#: | to the outer `if`.
