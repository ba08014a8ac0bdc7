import tkinter as tk

root = tk.Tk()
label = tk.Label(root, text="Name")
label.grid(row=1, column=3)
button = tk.Button(root, text="OK")
button.grid(row=0, column=0, columnspan=2)
print(root.grid_size())

#: id = "grid-size-is-columns-first"
#: objective = ["pcpp1.3.2"]
#: difficulty = 2
#: tags = ["tkinter", "grid"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > (4, 2)
#: - (2, 4)
#: - (3, 1)
#: + (4, 2)
#: - (3, 2)
#: | Rows and columns are counted from 0, so that column 3 makes four columns. The
#: | size has the columns first. Empty rows and columns in between count, too.
