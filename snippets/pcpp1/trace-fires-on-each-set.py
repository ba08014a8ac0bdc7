import tkinter as tk


def changed(name, index, mode):
    print(mode, price.get(), end="; ")


root = tk.Tk()
price = tk.IntVar(root, 3)
price.trace_add("write", changed)
price.set(4)
price.set(4)
price.set(price.get() + 1)
print("end")

#: id = "trace-fires-on-each-set"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "variables"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > write 4; write 4; write 5; end
#: - write 4; write 5; end
#: - write 3; write 4; write 4; write 5; end
#: + write 4; write 4; write 5; end
#: - write 3; write 4; write 4; end
#: | `trace_add("write", ...)` calls the function after each `set`, also where the
#: | value stays the same. What was set before isn't told. The function gets three
#: | arguments, of which the last says why it was called.
