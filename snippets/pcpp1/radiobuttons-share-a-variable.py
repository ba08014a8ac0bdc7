import tkinter as tk

root = tk.Tk()
size = tk.StringVar(root, "M")
picks = []
for name in ["S", "M", "L"]:
    pick = tk.Radiobutton(root, text=name, value=name,
                          variable=size)
    picks.append(pick)
picks[2].invoke()
picks[0].select()
print("size:", size.get())

#: id = "radiobuttons-share-a-variable"
#: objective = ["pcpp1.3.2"]
#: difficulty = 1
#: tags = ["tkinter", "radiobutton"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > size: S
#: - size: L
#: + size: S
#: - size: M
#: | All three share one variable, and the one that was chosen last writes its
#: | value there. `select` chooses as a click does, but without the button's
#: | command.
