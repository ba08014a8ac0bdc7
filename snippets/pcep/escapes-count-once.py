path = "a\tb\\n"
print(len(path))
print('it\'s', "\"ok\"")

#: id = "escapes-count-once"
#: objective = ["pcep.3.4"]
#: difficulty = 2
#: tags = ["strings", "escapes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5
#: > it's "ok"
#: - 5\nit\\'s \\"ok\\"
#: + 5\nit's "ok"
#: - 7\nit's "ok"
#: - 4\nit's "ok"
#: | An escape is one character: `\t` is a tab, `\\` one backslash. So the text
#: | is a, tab, b, backslash, n. 7 counts the source as typed; 4 reads `\\n` as
#: | a line break. The backslash before a quote is not printed.
