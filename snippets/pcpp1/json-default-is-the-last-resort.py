import json


def pack(value):
    print("packed", end=" ")
    return json.dumps(value, default=sorted)


def send(text):
    print("sent", end=" ")
    print(text)


send(pack([(2, 1), {4, 3}]))

#: id = "json-default-is-the-last-resort"
#: objective = ["pcpp1.4.3", "pcap.5.4"]
#: difficulty = 2
#: tags = ["json", "callbacks"]
#: status = "published"
#: license = "Apache-2.0"
#: > packed sent [[2, 1], [3, 4]]
#: - packed sent [[1, 2], [3, 4]]
#: - sent packed [[2, 1], [3, 4]]
#: + packed sent [[2, 1], [3, 4]]
#: - !TypeError
#: | `dumps` calls the function `default` only for what JSON has no form for. A
#: | tuple becomes an array without it, unsorted; the set has no form of its own.
#: | The argument is worked out before `send` starts.
