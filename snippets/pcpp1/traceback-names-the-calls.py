import traceback


def crack(n):
    return 10 // n


def bake(n):
    return crack(n)


try:
    bake(0)
except ZeroDivisionError as err:
    steps = traceback.extract_tb(err.__traceback__)
    print([step.name for step in steps])

#: id = "traceback-names-the-calls"
#: objective = ["pcpp1.1.9"]
#: difficulty = 2
#: tags = ["exceptions", "__traceback__"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['<module>', 'bake', 'crack']
#: - ['crack', 'bake', '<module>']
#: - ['crack']
#: + ['<module>', 'bake', 'crack']
#: - ['bake', 'crack']
#: | `__traceback__` leads from where the exception is caught, the main program,
#: | down to where it arose, `crack`: the last call stands last, as in the text of
#: | a traceback. The main program has an entry, too, under the name `<module>`.
