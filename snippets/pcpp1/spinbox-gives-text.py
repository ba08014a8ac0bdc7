import tkinter as tk

root = tk.Tk()
spin = tk.Spinbox(root, from_=1, to=3)
for _ in range(4):
    spin.invoke("buttonup")
print(spin.get() * 2)

#: id = "spinbox-gives-text"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "spinbox"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > 33
#: - 6
#: - 10
#: - !TclError
#: + 33
#: | Without `wrap=True` the spinbox stops at its upper end, 3. `get` gives the
#: | text that is shown, and a text times 2 is written twice. `6` would need
#: | `int`.
