import tkinter as tk

root = tk.Tk()
canvas = tk.Canvas(root)
for x in range(3):
    canvas.create_oval(x, x, x + 9, x + 9, tags="ball")
canvas.delete(2)
new = canvas.create_text(5, 5, text="hi")
print(new, canvas.find_all())
canvas.delete("ball")
print(canvas.find_all())

#: id = "canvas-numbers-go-on"
#: objective = ["pcpp1.3.2"]
#: difficulty = 2
#: tags = ["tkinter", "canvas"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 (1, 3, 4)
#: > (4,)
#: - 2 (1, 2, 3)\n(2,)
#: - 3 (1, 2, 3)\n(3,)
#: - 4 (1, 3, 4)\n(1, 3, 4)
#: + 4 (1, 3, 4)\n(4,)
#: | Items are numbered from 1, and a number isn't given again after `delete`. A
#: | tag stands for all items that have it, so that the balls go together.
