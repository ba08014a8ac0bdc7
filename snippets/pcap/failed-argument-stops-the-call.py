def pay(amount):
    print("pay")
    return amount


def parse(text):
    print("parse")
    return int(text)


try:
    pay(parse("7x"))
except ValueError:
    print("bad")

#: id = "failed-argument-stops-the-call"
#: objective = ["pcap.2.1", "pcap.6.3"]
#: difficulty = 1
#: tags = ["exceptions", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > parse
#: > bad
#: + parse\nbad
#: - !ValueError
#: - pay\nparse\nbad
#: - bad
#: - parse\npay\nbad
#: | The argument is worked out first. `int("7x")` raises `ValueError`, so there
#: | is nothing to pass on and `pay` is never called. `pay` in the answer reads
#: | the line from left to right, or lets the block go on.
