for value in ["", "0", " ", 0, [0]]:
    if value:
        print("T", end="")
    else:
        print("F", end="")
print()

#: id = "truth-of-empty-and-zero"
#: objective = ["pcep.2.1"]
#: difficulty = 2
#: tags = ["if", "truth-value"]
#: status = "published"
#: license = "Apache-2.0"
#: > FTTFT
#: - FTFFT
#: + FTTFT
#: - FFFFF
#: - FFTFF
#: | Zero and empty things count as false, all else as true. `"0"` and `" "`
#: | are strings of length 1, and `[0]` is a list of length 1: none of them is
#: | empty. What is inside does not matter.
