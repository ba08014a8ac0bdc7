def kind(value):
    if isinstance(value, int):
        return "number"
    if isinstance(value, bool):
        return "flag"
    return "other"


print(kind(True), kind(3), kind(3.0))

#: id = "switch-counts-as-number"
#: objective = ["pcap.4.5", "pcap.4.4"]
#: difficulty = 2
#: tags = ["inheritance", "isinstance"]
#: status = "published"
#: license = "Apache-2.0"
#: > number number other
#: - flag number other
#: - number number number
#: + number number other
#: - !TypeError
#: | `bool` is a **subclass** of `int`, so True is an instance of both, and the
#: | first test that holds decides. A float is not an `int`, whatever its
#: | value. For `flag`, the special class has to be tested first.
