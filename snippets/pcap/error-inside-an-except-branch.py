def share(cost, people, default):
    try:
        return cost / people
    except ZeroDivisionError:
        return int(default)
    except ValueError:
        return 0


print(share(12, 0, "none"))

#: id = "error-inside-an-except-branch"
#: objective = ["pcap.2.1"]
#: difficulty = 3
#: tags = ["exceptions", "flow"]
#: status = "published"
#: license = "Apache-2.0"
#: ! ValueError
#: - !ZeroDivisionError
#: - none
#: - 0
#: + !ValueError
#: | The branches of a `try` watch over its block only, not over each other. An
#: | exception raised in one of them goes on to the caller, here to the top.
#: | `0` expects the next branch to catch it.
