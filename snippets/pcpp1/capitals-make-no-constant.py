MAX_SEATS = 4


def free(taken):
    return MAX_SEATS - taken


MAX_SEATS = 6
print(free(1))

#: id = "capitals-make-no-constant"
#: objective = ["pcpp1.2.2"]
#: difficulty = 1
#: tags = ["naming", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5
#: - 3
#: + 5
#: - !NameError
#: - !TypeError
#: | Capitals tell the reader that a value is meant to stay. Python lets it be
#: | assigned anew all the same. The function reads the global name when it is
#: | called, and then it is 6.
