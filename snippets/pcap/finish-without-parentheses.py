f = open("log.txt", "w")


def finish():
    f.close()


f.write("start")
finish
try:
    f.write("stop")
    print("written")
except ValueError:
    print("refused")

#: id = "finish-without-parentheses"
#: objective = ["pcap.5.5"]
#: difficulty = 3
#: tags = ["files", "functions"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > written
#: - refused
#: + written
#: - !OSError
#: - !SyntaxError
#: | Only parentheses call a function. `finish` names it and drops it again, so
#: | that the file stays open and takes more text. `refused` would be right
#: | after `finish()`.
