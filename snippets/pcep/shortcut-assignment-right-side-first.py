n = 10
n -= 2 + 3
n *= 2 + 1
n //= 4
print(n)

#: id = "shortcut-assignment-right-side-first"
#: objective = ["pcep.1.4"]
#: difficulty = 2
#: tags = ["operators", "assignment"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: - 2
#: + 3
#: - 3.75
#: - 5
#: | `n -= 2 + 3` means `n = n - (2 + 3)`: the right side is worked out first.
#: | So n is 5, then 15, then 3. The answer 5 comes from pasting the text: `n -
#: | 2 + 3`.
