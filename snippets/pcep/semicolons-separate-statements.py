a = 3; b = a; c = a * 2
a = 10
print(b, c)

#: id = "semicolons-separate-statements"
#: objective = ["pcep.1.2"]
#: difficulty = 1
#: tags = ["statements", "variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 6
#: - 10 6
#: - 3 20
#: + 3 6
#: - !SyntaxError
#: | A semicolon may separate statements in one line; they run from left to
#: | right. `b` and `c` get values and don't follow `a` afterwards. 20 would
#: | need a formula that is computed again, as in a spreadsheet.
