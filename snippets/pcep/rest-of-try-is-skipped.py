try:
    n = int("5")
    print("read", n)
    n = n / 0
    print("done", n)
except ZeroDivisionError:
    print("zero")
print("n =", n)

#: id = "rest-of-try-is-skipped"
#: objective = ["pcep.4.4"]
#: difficulty = 1
#: tags = ["exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > read 5
#: > zero
#: > n = 5
#: + read 5\nzero\nn = 5
#: - zero\nn = 5
#: - read 5\nzero\nn = 0
#: - read 5\nzero\ndone 5\nn = 5
#: | An exception leaves the `try` block for good: what was printed stays, the
#: | rest is skipped. The failed line assigns nothing, so n is still 5. `done`
#: | in the answer fits the idea that the block goes on afterwards.
