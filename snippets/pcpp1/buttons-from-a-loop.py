import tkinter as tk

root = tk.Tk()
buttons = []
for name in ["tea", "jam", "egg"]:
    button = tk.Button(root, text=name,
                       command=lambda: print(name, end=" "))
    buttons.append(button)
print(buttons[0]["text"], end=" ")
for button in buttons[:2]:
    button.invoke()
print("end")

#: id = "buttons-from-a-loop"
#: objective = ["pcpp1.3.2", "pcap.5.3"]
#: difficulty = 3
#: tags = ["tkinter", "closures"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > tea egg egg end
#: - tea tea jam end
#: + tea egg egg end
#: - egg egg egg end
#: - tea egg egg egg end
#: | `text=name` stores the value at that moment. The `lambda` looks `name` up
#: | when the button is pressed, and after the loop that is `egg`. With `lambda
#: | name=name:` each button would keep its own.
