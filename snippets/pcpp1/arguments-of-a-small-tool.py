import sys

# as if started with: python add.py 3 4
sys.argv = ["add.py", "3", "4"]
print(len(sys.argv), sys.argv[1] + sys.argv[2])

#: id = "arguments-of-a-small-tool"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 1
#: tags = ["sys.argv", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 34
#: - 2 34
#: - 3 7
#: + 3 34
#: - 2 7
#: - !IndexError
#: | `sys.argv[0]` is the program's name and counts, too; the arguments begin at
#: | 1. All of them are **text**, so that `+` joins them.
