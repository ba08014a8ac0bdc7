n = 4
n = n / 0
n
n = n // 3
n

#: id = "repl-goes-on-after-an-error"
#: objective = ["pcep.4.4"]
#: difficulty = 2
#: mode = "repl"
#: tags = ["repl", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > ZeroDivisionError: division by zero
#: > 4
#: > 1
#: + ZeroDivisionError: division by zero\n4\n1
#: - ZeroDivisionError: division by zero\n4\n1.0
#: - ZeroDivisionError: division by zero\n0\n0
#: - ZeroDivisionError: division by zero
#: | In the interactive interpreter an exception ends only the statement it
#: | happens in. The failed assignment leaves n as it was, and `//` of two
#: | `int` gives an `int`. A script would end at line 2.
