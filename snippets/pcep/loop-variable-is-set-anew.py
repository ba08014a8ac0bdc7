for i in range(4):
    print(i)
    i += 2

#: id = "loop-variable-is-set-anew"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["loops", "range"]
#: status = "published"
#: license = "Apache-2.0"
#: > 0
#: > 1
#: > 2
#: > 3
#: + 0\n1\n2\n3
#: - 0\n2
#: - 0\n3
#: - 2\n3\n4\n5
#: | At the start of each round `for` puts the next value of the range into
#: | `i`, whatever the body did to it. The answer `0`, `3` treats `i` as the
#: | counter itself, as in other languages.
