try:
    print(10 // 0)
except ValueError:
    print("value")
except ArithmeticError:
    print("arithmetic")
except Exception:
    print("other")

#: id = "zero-division-is-arithmetic"
#: objective = ["pcep.4.3"]
#: difficulty = 1
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: > arithmetic
#: - value
#: + arithmetic
#: - arithmetic\nother
#: - !ZeroDivisionError
#: - other
#: | `ZeroDivisionError` is a kind of `ArithmeticError`, not of `ValueError`.
#: | The first branch that fits runs, and no other after it.
