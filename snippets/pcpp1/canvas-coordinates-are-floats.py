import tkinter as tk

root = tk.Tk()
canvas = tk.Canvas(root)
line = canvas.create_line(0, 10, 20, 10)
canvas.move(line, 5, 0)
canvas.move(line, 0, -5)
print(canvas.coords(line), canvas.type(line))

#: id = "canvas-coordinates-are-floats"
#: objective = ["pcpp1.3.2"]
#: difficulty = 1
#: tags = ["tkinter", "canvas"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > [5.0, 5.0, 25.0, 5.0] line
#: + [5.0, 5.0, 25.0, 5.0] line
#: - [0.0, 5.0, 20.0, 5.0] line
#: - [5, 5, 25, 5] line
#: - [5.0, 15.0, 25.0, 15.0] line
#: | `move` shifts both ends by the two distances. `coords` gives them all in
#: | one list, as floats, whatever was passed. On a canvas `y` grows downwards,
#: | so that -5 goes up.
