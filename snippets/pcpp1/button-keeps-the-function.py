import tkinter as tk


def press():
    print("pressed")


root = tk.Tk()
button = tk.Button(root, text="Go", command=press)
print("made")
button.invoke()
print("end")

#: id = "button-keeps-the-function"
#: objective = ["pcpp1.3.2"]
#: difficulty = 1
#: tags = ["tkinter", "callbacks"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > made
#: > pressed
#: > end
#: - pressed\nmade\nend
#: + made\npressed\nend
#: - made\nend
#: - pressed\nmade\npressed\nend
#: | `command=press` hands over the function itself, without parentheses, and
#: | nothing is called then. `invoke` calls it, as a click would. `press()` in
#: | its place would run at once, and the button would get None.
