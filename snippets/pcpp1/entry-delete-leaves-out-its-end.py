import tkinter as tk

root = tk.Tk()
entry = tk.Entry(root)
entry.insert(0, "teapot")
entry.delete(1, 3)
entry.insert("end", "s")
print(entry.get(), entry.get()[1:3])

#: id = "entry-delete-leaves-out-its-end"
#: objective = ["pcpp1.3.2"]
#: difficulty = 1
#: tags = ["tkinter", "entry"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > tpots po
#: - tots ot
#: - tpots pot
#: + tpots po
#: - teapots ea
#: | `delete(1, 3)` removes the characters at 1 and 2: the end is left out, as
#: | in a slice. `get` gives what stands there now, and `"end"` is the place
#: | behind the last character.
