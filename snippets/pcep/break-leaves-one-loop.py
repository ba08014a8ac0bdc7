for row in "ab":
    for col in "xyz":
        if col == "y":
            break
        print(row + col)
    print("end", row)

#: id = "break-leaves-one-loop"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["loops", "break"]
#: status = "published"
#: license = "Apache-2.0"
#: > ax
#: > end a
#: > bx
#: > end b
#: - ax
#: - ax\naz\nend a\nbx\nbz\nend b
#: - ax\nbx
#: + ax\nend a\nbx\nend b
#: | `break` ends the innermost loop around it; the outer loop goes on after
#: | it. A single `ax` fits the idea that `break` leaves all loops. The answer
#: | with `az` is what `continue` would do.
