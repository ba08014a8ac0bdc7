try:
    share = 10 / 0
    print(share)
except ArithmeticError:
    print("arithmetic")
except ZeroDivisionError:
    print("zero")
except Exception:
    print("other")

#: id = "arithmetic-before-zero"
#: objective = ["pcep.4.3", "pcep.4.4"]
#: difficulty = 2
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: > arithmetic
#: - zero
#: - 0
#: + arithmetic
#: - arithmetic\nzero
#: - !ZeroDivisionError
#: | The branches are tried from top to bottom, and the first that fits is the
#: | only one to run. ZeroDivisionError is a kind of ArithmeticError. "zero"
#: | expects the closest name to win.
