for n in [5, 4, 7]:
    for d in [2, 3]:
        if n % d == 0:
            break
    else:
        print(n, "stays")
print("done")

#: id = "numbers-no-divisor-breaks"
#: objective = ["pcep.2.2"]
#: difficulty = 3
#: tags = ["nested loops", "break", "else"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5 stays
#: > 7 stays
#: > done
#: - 5 stays\ndone
#: - 4 stays\ndone
#: + 5 stays\n7 stays\ndone
#: - done
#: | The `else` of a loop runs when the loop ends without `break`: for 5 and 7.
#: | The `break` at 4 leaves only the inner loop, so 7 has its turn. `done`
#: | alone expects the `else` only where there is nothing to loop over.
