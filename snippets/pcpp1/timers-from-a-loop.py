import time
import tkinter as tk

root = tk.Tk()
jobs = []
for step in [1, 2, 3]:
    job = root.after(step, lambda: print(step, end=" "))
    jobs.append(job)
root.after_cancel(jobs[1])
root.after(30, root.destroy)
time.sleep(0.05)
root.mainloop()
print("end")

#: id = "timers-from-a-loop"
#: objective = ["pcpp1.3.3", "pcap.5.3"]
#: difficulty = 3
#: tags = ["tkinter", "after", "closures"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 3 end
#: - 1 3 end
#: + 3 3 end
#: - 3 3 3 end
#: - 1 2 3 end
#: | One of three timers is cancelled. The others run in `mainloop`, when the
#: | loop is long over. Only then does each `lambda` look up `step`, and both
#: | find the last value.
