import tkinter as tk

root = tk.Tk()
code = root.winfo_rgb("yellow")
print(len(code), code[2])

#: id = "colours-in-three-numbers"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "colours"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 0
#: - 7 f
#: - 4 0
#: + 3 0
#: - 3 65535
#: | `winfo_rgb` gives a tuple of red, green and blue, each from 0 to 65535. Yellow
#: | is red and green without any blue. `7 f` takes the code for a text, `#ffff00`.
