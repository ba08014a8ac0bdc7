import tkinter as tk

root = tk.Tk()
milk = tk.StringVar(root, "no")
check = tk.Checkbutton(
    root, variable=milk, onvalue="yes", offvalue="no",
    command=lambda: print("click", milk.get(), end=" "))
check.toggle()
check.invoke()
print("->", milk.get())

#: id = "checkbutton-with-words"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "checkbutton"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > click no -> no
#: - click yes click no -> no
#: + click no -> no
#: - click yes -> yes
#: - click yes -> no
#: | `invoke` acts like a click: it changes the value and then calls the command.
#: | `toggle` changes the value only. From `no`, `toggle` makes `yes`, so that the
#: | click makes `no`.
