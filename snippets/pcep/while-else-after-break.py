n = 12
while n > 1:
    if n % 5 == 0:
        print("found", n)
        break
    n -= 1
else:
    print("none")
print(n)

#: id = "while-else-after-break"
#: objective = ["pcep.2.2"]
#: difficulty = 3
#: tags = ["loops", "break", "loop-else"]
#: status = "published"
#: license = "Apache-2.0"
#: > found 10
#: > 10
#: - found 10\n9
#: - found 10\nnone\n10
#: + found 10\n10
#: - none\n1
#: | The `else` of a loop runs when the condition turns false, and not when
#: | `break` ends the loop. It also skips the rest of the body, so n is still
#: | 10 at the end. `none` after `found` takes `else` for "after the loop".
