def log(text):
    print("log")

    def show():
        return "<" + text + ">"

    return show


def name():
    print("name")
    return "Ann"


show = log(name())
print(show())

#: id = "argument-before-the-closure"
#: objective = ["pcap.5.3", "pcap.6.3"]
#: difficulty = 2
#: tags = ["closures", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > name
#: > log
#: > <Ann>
#: - log\nname\n<Ann>
#: - name\nlog\nNone
#: + name\nlog\n<Ann>
#: - log\n<Ann>
#: | The argument `name()` runs to its end before the body of `log` starts, and
#: | `text` is its result. The closure keeps that, and calls `name` no more. Who
#: | reads from the left puts `log` first.
