import tkinter as tk

root = tk.Tk()
entry = tk.Entry(root)
entry.insert(0, "milk")
entry.config(state="disabled")
entry.insert(0, "oat ")
entry.config(state="normal")
entry.insert("end", "!")
print(entry.get())

#: id = "disabled-entry-takes-nothing"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "state"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > milk!
#: - oat milk!
#: - !TclError
#: - milkoat !
#: + milk!
#: | An entry that is disabled takes no text, not from the program either, and
#: | it doesn't complain: what was to be inserted is lost. A text behind a
#: | variable could be set all the same.
