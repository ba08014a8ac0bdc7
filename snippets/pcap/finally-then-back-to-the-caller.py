def load(name):
    try:
        return name.upper()
    finally:
        print("close")


def report():
    load("jan")
    print("report")
    return "done"


print(report())

#: id = "finally-then-back-to-the-caller"
#: objective = ["pcap.2.s1", "pcap.6.3"]
#: difficulty = 2
#: tags = ["exceptions", "finally", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > close
#: > report
#: > done
#: - JAN\nclose\nreport\ndone
#: - report\nclose\ndone
#: - close\ndone
#: - close\nJAN
#: + close\nreport\ndone
#: | The `return` in `load` ends that call, after its `finally`. `report` goes
#: | on behind the call; the value isn't used and so isn't shown. `JAN` in the
#: | answer lets one `return` end both functions.
