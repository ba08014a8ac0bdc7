import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([1, 2, 3], [4, 5, 6])
ax.plot([3, 2], [1, 0])
ax.bar(["a", "b", "c"], [2, 4, 3])
ax.set_title("Week 1")
ax.set_title("Week 2")
print(len(ax.lines), len(ax.patches))
print(ax.get_title(), [ax.get_xlabel()])

#: id = "bars-are-no-lines"
#: objective = ["pcpp1.6.4"]
#: difficulty = 2
#: tags = ["matplotlib", "plots"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > 2 3
#: > Week 2 ['']
#: - 5 0\nWeek 2 ['']
#: - 3 1\nWeek 2 [None]
#: - 2 3\nWeek 1 ['']
#: + 2 3\nWeek 2 ['']
#: - 5 3\nWeek 2 [None]
#: | Each `plot` adds a **line**, each bar is a patch of its own. A title
#: | replaces the one before, and a label that was never set is the empty text.
