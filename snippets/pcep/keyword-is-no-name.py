print("register")
class = "3b"
print(class)

#: id = "keyword-is-no-name"
#: objective = ["pcep.1.2"]
#: difficulty = 1
#: tags = ["keywords", "names", "errors"]
#: status = "published"
#: license = "Apache-2.0"
#: ! SyntaxError
#: + !SyntaxError
#: - register\n3b
#: - !NameError
#: | `class` is a keyword and can't be the name of a variable. Such an error is
#: | found while the whole file is compiled, before its first statement runs. So
#: | not even "register" is printed.
