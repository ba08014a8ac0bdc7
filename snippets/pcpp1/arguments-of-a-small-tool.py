import sys

sys.argv = ["add.py", "3", "4"]
name, *values = sys.argv
print(len(sys.argv), values[0] + values[1])
print(sys.argv[1:])

#: id = "arguments-of-a-small-tool"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 1
#: tags = ["sys.argv", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 34
#: > ['3', '4']
#: - 2 34\n['3', '4']
#: - 3 7\n[3, 4]
#: + 3 34\n['3', '4']
#: - 3 34\n[3, 4]
#: - !TypeError
#: | `sys.argv[0]` is the program's name, and the arguments begin at 1. All of
#: | them are **text**, so that `+` joins them, and the list shows their quotes.
