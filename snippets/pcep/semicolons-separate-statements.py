width = 3; border = width; double = width * 2
width = 10
print(border, double)

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
#: | right. `border` and `double` get values and don't follow `width`
#: | afterwards. 20 would need a formula that is computed again, as in a
#: | spreadsheet. PEP 8 prefers a line for each statement.
