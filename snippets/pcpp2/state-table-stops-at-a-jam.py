NEXT = {
    ("idle", "coin"): "ready",
    ("ready", "push"): "idle",
    ("ready", "coin"): "jam",
    ("jam", "kick"): "ready",
}


def first_jam(events):
    state = "idle"
    for number, event in enumerate(events):
        state = NEXT.get((state, event), state)
        if state == "jam":
            return number
    return "no jam"


print(first_jam(["coin", "coin", "kick", "coin"]))

#: id = "state-table-stops-at-a-jam"
#: objective = ["pcpp2.2.10"]
#: difficulty = 1
#: tags = ["state", "loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1
#: + 1
#: - 3
#: - 2
#: - no jam
#: - !KeyError
#: | `return` ends the function at once, in the first round that reaches it: the
#: | second coin, number 1, jams the machine. What the events after it would do
#: | no longer matters.
