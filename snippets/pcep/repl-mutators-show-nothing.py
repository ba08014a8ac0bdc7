nums = [3, 1]
nums.append(2)
nums.sort()
nums
nums.pop()

#: id = "repl-mutators-show-nothing"
#: objective = ["pcep.3.1"]
#: difficulty = 2
#: mode = "repl"
#: tags = ["repl", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 2, 3]
#: > 3
#: - [1, 2, 3]
#: - None\nNone\n[1, 2, 3]\n3
#: - [3, 1, 2]\n[1, 2, 3]\n[1, 2, 3]\n3
#: + [1, 2, 3]\n3
#: | The interpreter shows the value of each expression, except `None`.
#: | `append` and `sort` return `None`, so nothing is shown; `pop` returns the
#: | element that it removed.
