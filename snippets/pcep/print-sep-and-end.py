print("a", "b", sep="-", end="!")
print("c")
print("d", end="")
print("e", "f")

#: id = "print-sep-and-end"
#: objective = ["pcep.1.5"]
#: difficulty = 1
#: tags = ["print"]
#: status = "published"
#: license = "Apache-2.0"
#: > a-b!c
#: > de f
#: - a-b!\nc\nde f
#: - a b\nc\nd\ne f
#: + a-b!c\nde f
#: - a-b-!c\nd e f
#: | `sep` stands between the values, `end` after the last one in place of the
#: | line break. With `end="!"` or `end=""` the next output goes on in the same
#: | line. A new line after `!` fits the idea that `print` always ends the
#: | line.
