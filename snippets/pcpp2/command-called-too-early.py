def save():
    print("saving")
    return "saved"


class Button:
    def __init__(self, command):
        self.command = command
        print("button")


early = Button(save())
late = Button(save)
print(early.command == "saved", late.command == "saved")

#: id = "command-called-too-early"
#: objective = ["pcpp2.2.7"]
#: difficulty = 1
#: tags = ["command", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > saving
#: > button
#: > button
#: > True False
#: - button\nbutton\nFalse False
#: + saving\nbutton\nbutton\nTrue False
#: - saving\nbutton\nsaving\nbutton\nTrue True
#: - button\nsaving\nbutton\nTrue False
#: - saving\nbutton\nbutton\nTrue True
#: | `save()` runs the function at once, and the button gets its result. `save`
#: | without parentheses gives the function itself, to be called later. Here
#: | nobody does, so that it is saved only once.
