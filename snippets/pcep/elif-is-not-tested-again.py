level = 40
if level < 50:
    level += 30
    print("filled")
elif level < 80:
    print("medium")
else:
    print("full")
print(level)

#: id = "elif-is-not-tested-again"
#: objective = ["pcep.2.1"]
#: difficulty = 1
#: tags = ["if"]
#: status = "published"
#: license = "Apache-2.0"
#: > filled
#: > 70
#: - filled\n40
#: - filled\nmedium\n70
#: - medium\n40
#: + filled\n70
#: | Of one `if`-`elif`-`else`, only the first branch with a true condition
#: | runs. That `level` is 70 afterwards no longer matters to it. `medium` in
#: | the answer fits the idea of three separate `if` statements.
