import tkinter as tk


def order(thing):
    print("order", thing)


root = tk.Tk()
tea = tk.Button(root, command=order("tea"))
jam = tk.Button(root, command=lambda: order("jam"))
for button in [jam, tea]:
    button.invoke()

#: id = "button-got-the-result"
#: objective = ["pcpp1.3.2"]
#: difficulty = 2
#: tags = ["tkinter", "callbacks"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > order tea
#: > order jam
#: - order jam\norder tea
#: - order tea\norder jam\norder tea
#: + order tea\norder jam
#: - order jam
#: | With parentheses the function runs while the button is being made, and the
#: | button gets its result, None: it then does nothing. A `lambda` around the
#: | call makes a function that runs on the click.
