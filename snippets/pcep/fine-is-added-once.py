speed = 70
fine = 0
if speed > 50:
    fine += 30
    speed = 50
elif speed == 50:
    fine += 10
if speed <= 50:
    fine += 1
print(fine)

#: id = "fine-is-added-once"
#: objective = ["pcep.2.1"]
#: difficulty = 1
#: tags = ["if", "elif"]
#: status = "published"
#: license = "Apache-2.0"
#: > 31
#: - 41
#: - 30
#: + 31
#: - 40
#: | Of one `if`-`elif` only the first branch with a true condition runs, even
#: | if that branch makes a later condition true. The second `if` is a statement
#: | of its own and is tested anyway. 41 asks the `elif` again.
