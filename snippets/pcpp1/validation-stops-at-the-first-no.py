import tkinter as tk


def short(text):
    print(text, end=" ")
    return len(text) < 3


def fits(text):
    return text.isdigit() and short(text)


root = tk.Tk()
entry = tk.Entry(root, validate="key", validatecommand=(
    root.register(fits), "%P"))
for piece in ["7", "a", "12", "3"]:
    entry.insert("end", piece)
print("->", entry.get())

#: id = "validation-stops-at-the-first-no"
#: objective = ["pcpp1.3.2", "pcap.6.2"]
#: difficulty = 3
#: tags = ["tkinter", "validation"]
#: needs = ["display"]
#: status = "published"
#: license = "Apache-2.0"
#: > 7 712 73 -> 73
#: - 7 7a 712 73 -> 73
#: + 7 712 73 -> 73
#: - 7 712 -> 7
#: - 7 712 7123 -> 7
#: | `%P` is the text as it would be. Where the function says no, nothing is
#: | inserted, and the next piece is tried on what stands there. For `7a` the
#: | left side of `and` is false already, so that `short` isn't called.
