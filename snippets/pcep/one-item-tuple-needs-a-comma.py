a = (7)
b = (7,)
c = 7, 8
print(a * 2, b * 2, c)

#: id = "one-item-tuple-needs-a-comma"
#: objective = ["pcep.3.2"]
#: difficulty = 1
#: tags = ["tuples"]
#: status = "published"
#: license = "Apache-2.0"
#: > 14 (7, 7) (7, 8)
#: - 14 (7, 7) 7 8
#: - !SyntaxError
#: - 14 (14,) (7, 8)
#: - (7, 7) (7, 7) (7, 8)
#: + 14 (7, 7) (7, 8)
#: | The comma makes a tuple, not the parentheses: `(7)` is the number 7,
#: | `(7,)` a tuple. `*` repeats a tuple, it does not multiply the elements.
