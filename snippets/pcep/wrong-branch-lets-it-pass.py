def parse(text):
    try:
        return int(text)
    except TypeError:
        return 0


print(parse("3a") + 1)

#: id = "wrong-branch-lets-it-pass"
#: objective = ["pcep.4.4", "pcep.4.3"]
#: difficulty = 2
#: tags = ["exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: ! ValueError
#: - !TypeError
#: + !ValueError
#: - 4
#: - 1
#: | `except TypeError` catches only `TypeError` and its subclasses. A string
#: | that is no number raises `ValueError`, which passes by and ends the
#: | program. 1 fits the idea that any `except` catches any exception.
