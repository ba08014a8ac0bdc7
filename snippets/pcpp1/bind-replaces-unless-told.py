import tkinter as tk

root = tk.Tk()
root.bind("<<Ring>>", lambda event: print("one"))
root.bind("<<Ring>>", lambda event: print("two"))
root.bind("<<Ring>>", lambda event: print("three"), "+")
root.update()
root.event_generate("<<Ring>>")

#: id = "bind-replaces-unless-told"
#: objective = ["pcpp1.3.2"]
#: difficulty = 2
#: tags = ["tkinter", "events"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > two
#: > three
#: - one\ntwo\nthree
#: - three
#: - three\ntwo
#: + two\nthree
#: | A widget has one binding for each event: a second `bind` replaces the
#: | first. Only `"+"` adds to what is there, and then all run in their order.
