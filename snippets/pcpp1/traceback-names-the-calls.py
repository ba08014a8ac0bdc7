def crack(n):
    return 10 // n


def bake(n):
    try:
        return crack(n)
    finally:
        print("oven off")


try:
    bake(0)
except ZeroDivisionError as err:
    step = err.__traceback__
    depth = 0
    while step:
        depth += 1
        step = step.tb_next
    print(depth)

#: id = "traceback-names-the-calls"
#: objective = ["pcpp1.1.9"]
#: difficulty = 2
#: tags = ["exceptions", "__traceback__"]
#: status = "published"
#: license = "Apache-2.0"
#: > oven off
#: > 3
#: - oven off\n1
#: - oven off\n2
#: + oven off\n3
#: - 3\noven off
#: | `__traceback__` is a chain, linked by `tb_next`: one entry for each level
#: | from where the exception is caught, the main program, down to where it
#: | arose, `crack`. The `finally` runs on the way out, before the handler.
