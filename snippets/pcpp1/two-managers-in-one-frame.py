import tkinter as tk

root = tk.Tk()
tk.Label(root, text="Name").grid(row=0, column=0)
box = tk.Frame(root)
box.grid(row=1, column=0)
tk.Button(box, text="OK").pack()
tk.Button(root, text="Quit").pack()
print(len(root.grid_slaves()))

#: id = "two-managers-in-one-frame"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "pack", "grid"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: ! _tkinter.TclError
#: - 2
#: - 3
#: - !TypeError
#: + !TclError
#: | Within one master, `grid` and `pack` don't go together: the `pack` in
#: | `root` raises a TclError. Another master may use another manager, so that
#: | `pack` in `box` is fine.
