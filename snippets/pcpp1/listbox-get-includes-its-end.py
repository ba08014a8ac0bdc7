import tkinter as tk

root = tk.Tk()
box = tk.Listbox(root)
box.insert("end", "tea", "jam", "egg")
box.insert(1, "oil")
names = box.get(0, 1)
box.delete(0, 1)
print(names, box.size())

#: id = "listbox-get-includes-its-end"
#: objective = ["pcpp1.3.3"]
#: difficulty = 3
#: tags = ["tkinter", "listbox"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > ('tea', 'oil') 2
#: - ('tea',) 3
#: - ('tea', 'oil') 3
#: + ('tea', 'oil') 2
#: - ('tea', 'jam') 2
#: | In a Listbox both ends of `get` and `delete` are meant: 0 and 1 are two lines.
#: | `insert(1, ...)` puts a line before the old line 1. A slice, and `delete` of an
#: | Entry, would leave the end out.
