import tkinter as tk

root = tk.Tk()
frame = tk.Frame(root)
label = tk.Label(frame, text="Hello")
print(label.winfo_exists(), end=" ")
frame.destroy()
print(label.winfo_exists(), end=" ")
try:
    label["text"] = "again"
    print(label["text"])
except tk.TclError:
    print("gone")

#: id = "children-go-with-their-frame"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "destroy"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 0 gone
#: - 1 1 again
#: - 1 1 gone
#: + 1 0 gone
#: - 1 0 again
#: | `destroy` takes a widget off the screen with all that lies in it. The Python
#: | object `label` stays, but its widget is gone, and each request to it raises
#: | a TclError.
