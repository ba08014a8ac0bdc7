import tkinter as tk

root = tk.Tk()
title = tk.Label(root, text="Shop")
title.pack()
hint = tk.Label(root, text="Hello").pack()
print(title["text"], end=" ")
try:
    hint["text"] = "Welcome"
    print(hint["text"])
except TypeError:
    print("broken", len(root.pack_slaves()))

#: id = "pack-gives-none"
#: objective = ["pcpp1.3.2"]
#: difficulty = 1
#: tags = ["tkinter", "none"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > Shop broken 2
#: - Shop Welcome
#: - Shop broken 1
#: + Shop broken 2
#: - Shop Hello
#: | `pack` gives back None, so `hint` is None, and None has no options. The
#: | second label was made and packed all the same. Keep the widget first, pack
#: | it in a line of its own.
