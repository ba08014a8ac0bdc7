import tkinter as tk

root = tk.Tk()
frame = tk.Frame(root)
tk.Label(frame, text="Name")
tk.Button(root, text="OK")
tk.Entry(frame)
print([w.winfo_class() for w in root.winfo_children()])

#: id = "children-are-one-level-down"
#: objective = ["pcpp1.3.2"]
#: difficulty = 2
#: tags = ["tkinter", "widgets"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Frame', 'Button']
#: - ['Frame', 'Label', 'Button', 'Entry']
#: - []
#: - ['Frame', 'Button', 'Label', 'Entry']
#: + ['Frame', 'Button']
#: | A widget belongs to the one it was made with. `winfo_children` gives the direct
#: | children only, in the order they were made, packed or not. `[]` would
#: | be right if only what `pack` has shown counted.
