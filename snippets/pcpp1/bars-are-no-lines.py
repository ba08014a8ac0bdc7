import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([1, 2, 3], [4, 5, 6])
ax.bar([1, 2, 3], [2, 4, 3])
print(len(ax.lines), len(ax.patches))

#: id = "bars-are-no-lines"
#: objective = ["pcpp1.6.4"]
#: difficulty = 2
#: tags = ["matplotlib", "plots"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > 1 3
#: - 1 1
#: - 3 3
#: + 1 3
#: - 2 0
#: - 4 0
#: | Each `plot` adds **one line**, however many points it has. Each bar is a
#: | patch of its own, and no line.
