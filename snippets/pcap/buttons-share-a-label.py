def make_buttons(labels):
    buttons = []
    for label in labels:
        def press():
            return label.upper()
        buttons.append(press)
    return buttons


play, stop = make_buttons(["play", "stop"])
print(play(), stop())

#: id = "buttons-share-a-label"
#: objective = ["pcap.5.3"]
#: difficulty = 3
#: tags = ["closures", "loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > STOP STOP
#: - PLAY STOP
#: - !NameError
#: + STOP STOP
#: - PLAY PLAY
#: | Both functions share the variable `label` of one call of `make_buttons`.
#: | They look it up when they are called, and after the loop it is `stop`.
#: | `PLAY STOP` needs a function that freezes the value.
