print(isinstance("3", int | str))

#: id = "instance-of-one-or-the-other"
#: objective = ["pcap.4.4"]
#: difficulty = 2
#: tags = ["isinstance", "types", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: - int | str
#: - !TypeError
#: + True
#: - False
#: | From 3.10 on `int | str` is a type that stands for both, and a string is
#: | one of them. In 3.9 `|` doesn't work between classes; `(int, str)` does in
#: | every version.
#: @ <3.10
#: ! TypeError
#: - int | str
#: + !TypeError
#: - True
#: - False
