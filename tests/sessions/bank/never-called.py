def greet():
    print("hi")

#: id = "never-called"
#: objective = ["mini.2.1"]
#: difficulty = 3
#: tags = ["sessions"]
#: status = "published"
#: license = "Apache-2.0"
#: = ""
#: + ""
#: - hi
#: - None
#: | Without a call the body of a function doesn't run.
