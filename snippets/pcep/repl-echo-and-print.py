x = 3
x + 1
print(x + 1)
"ok"
print("ok")
None

#: id = "repl-echo-and-print"
#: objective = ["pcep.1.5", "pcep.1.4"]
#: difficulty = 1
#: mode = "repl"
#: tags = ["repl", "print"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: > 4
#: > 'ok'
#: > ok
#: - 4\n4\n'ok'\nok\nNone
#: - 4\n4\nok\nok
#: + 4\n4\n'ok'\nok
#: - 4\nok
#: | The interactive interpreter shows the value of a bare expression, and
#: | shows a string with its quotes. `print` writes the text itself, without
#: | quotes. An assignment shows nothing, and the value `None` is not shown
#: | either.
