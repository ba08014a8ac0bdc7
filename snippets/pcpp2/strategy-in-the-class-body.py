def half(price):
    return price // 2


class Till:
    rule = half

    def __init__(self, rule=None):
        if rule:
            self.rule = rule


for till in [Till(half), Till()]:
    try:
        print(till.rule(80))
    except TypeError as error:
        print(type(error).__name__)

#: id = "strategy-in-the-class-body"
#: objective = ["pcpp2.2.s1"]
#: difficulty = 3
#: tags = ["strategy", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 40
#: > TypeError
#: - 40\n40
#: - TypeError\nTypeError
#: - TypeError\n40
#: - !AttributeError
#: + 40\nTypeError
#: | A function that is found in the class is a method and gets the object as
#: | its first argument: `half(till, 80)` is one too many. A function stored on
#: | the object itself is called as it is.
