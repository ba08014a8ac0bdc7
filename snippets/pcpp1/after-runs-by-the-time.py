import time
import tkinter as tk


def soon():
    print("soon", end=" ")


def late():
    print("late", end=" ")


root = tk.Tk()
root.after(40, late)
root.after(20, soon)
root.after(60, root.destroy)
time.sleep(0.1)
print("now", end=" ")
root.mainloop()
print("end")

#: id = "after-runs-by-the-time"
#: objective = ["pcpp1.3.3"]
#: difficulty = 2
#: tags = ["tkinter", "after"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > now soon late end
#: + now soon late end
#: - late soon now end
#: - now late soon end
#: - soon late now end
#: | `after` only notes what to call and when; `late()` with parentheses would
#: | run at once. `sleep` serves no events: it all happens in `mainloop`, the
#: | earliest first, until the window is destroyed.
