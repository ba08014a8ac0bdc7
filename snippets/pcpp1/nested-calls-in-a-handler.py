import tkinter as tk


def read():
    print("read", end=" ")
    return entry.get()


def show(text):
    print("show", end=" ")
    label["text"] = text.title()


root = tk.Tk()
entry = tk.Entry(root)
label = tk.Label(root)
entry.insert(0, "green tea")
button = tk.Button(root, command=lambda: show(read()))
button.invoke()
print(label["text"])

#: id = "nested-calls-in-a-handler"
#: objective = ["pcpp1.3.3"]
#: difficulty = 1
#: tags = ["tkinter", "functions"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > read show Green Tea
#: - show read Green Tea
#: - read Green Tea
#: - read show green tea
#: + read show Green Tea
#: | The argument is worked out first: `read()` is done before `show` starts,
#: | also inside a `lambda`. A button gives its command no argument, so that the
#: | handler fetches the text itself.
