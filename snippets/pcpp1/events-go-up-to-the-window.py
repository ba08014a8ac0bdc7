import tkinter as tk


def stop(event):
    print("label", end=" ")
    return "break"


root = tk.Tk()
label = tk.Label(root, text="Hello")
entry = tk.Entry(root)
label.pack()
entry.pack()
root.bind("<<Ring>>", lambda e: print("root", end=" "))
entry.bind("<<Ring>>", lambda e: print("entry", end=" "))
label.bind("<<Ring>>", stop)
root.update()
entry.event_generate("<<Ring>>")
label.event_generate("<<Ring>>")
print("end")

#: id = "events-go-up-to-the-window"
#: objective = ["pcpp1.3.3"]
#: difficulty = 3
#: tags = ["tkinter", "events"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > entry root label end
#: - entry label end
#: + entry root label end
#: - root entry root label end
#: - entry root label root end
#: | An event is first offered to the widget itself and at the end to its
#: | window. Both may answer. A handler that returns `"break"` keeps the event
#: | from those after it.
