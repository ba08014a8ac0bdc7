import tkinter as tk

root = tk.Tk()
name = root.winfo_rgb("yellow")
code = root.winfo_rgb("#ff0")
print(code == name, code is name)
print(max(code) == 255, code[2])

#: id = "colours-in-three-numbers"
#: objective = ["pcpp1.3.3", "pcap.4.5"]
#: difficulty = 2
#: tags = ["tkinter", "colours", "identity"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > False 0
#: - True True\nFalse 0
#: - False False\nFalse 0
#: + True False\nFalse 0
#: - True False\nTrue 0
#: | `winfo_rgb` gives red, green and blue, each from 0 to 65535. `#ff0` is short
#: | for `#ffff00`, the same yellow. Equal tuples, but each call makes a new one.
