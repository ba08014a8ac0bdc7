for seat in "AxB":
    if seat == "x":
        continue
    print("seat", seat)
else:
    print("full")

#: id = "continue-and-the-loop-else"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["for", "continue", "else"]
#: status = "published"
#: license = "Apache-2.0"
#: > seat A
#: > seat B
#: > full
#: - seat A
#: - seat A\nseat B
#: + seat A\nseat B\nfull
#: - seat A\nfull
#: | `continue` only skips the rest of a round. The `else` of a loop runs once
#: | when the loop has come to its end without `break`, and `continue` is no
#: | `break`.
