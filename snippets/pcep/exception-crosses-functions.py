def inner(n):
    print("inner")
    return 6 / n


def outer(n):
    result = inner(n)
    print("outer")
    return result


try:
    print(outer(0))
except ZeroDivisionError:
    print("caught")

#: id = "exception-crosses-functions"
#: objective = ["pcep.4.4"]
#: difficulty = 2
#: tags = ["exceptions", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > inner
#: > caught
#: - inner\nouter\ncaught
#: - caught
#: + inner\ncaught
#: - inner\nouter\nNone
#: - !ZeroDivisionError
#: | An exception that a function does not handle ends that function and goes
#: | on to its caller, until a fitting `except` is found. So the rest of
#: | `outer` does not run. `outer` in the answer ends only the innermost call.
