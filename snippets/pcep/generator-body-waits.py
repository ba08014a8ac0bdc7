def letters():
    print("open")
    for ch in "ab":
        yield ch
    print("close")


stream = letters()
letters()

#: id = "generator-body-waits"
#: objective = ["pcep.4.1"]
#: difficulty = 3
#: tags = ["generators"]
#: status = "published"
#: license = "Apache-2.0"
#: = ""
#: + ""
#: - open\nopen
#: - open\nclose\nopen\nclose
#: - open
#: | Calling a generator function makes a generator and runs nothing of its
#: | body. The body starts with the first `next`, for example from a `for`
#: | loop; here nobody asks. The other answers treat it as an ordinary call.
