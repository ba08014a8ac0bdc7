import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([1, 2], [3, 4], label="rain")
ax.plot([1, 2], [4, 3])
legend = ax.legend()
print([text.get_text() for text in legend.get_texts()])
print(len(ax.lines))

#: id = "legend-lists-what-has-a-name"
#: objective = ["pcpp1.6.4"]
#: difficulty = 2
#: tags = ["matplotlib", "legend"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > ['rain']
#: > 2
#: - ['rain', '']\n2
#: - ['rain', None]\n2
#: + ['rain']\n2
#: - ['rain']\n1
#: - !ValueError
#: | The legend lists what has a **label**. The line without one is drawn and
#: | stands in `ax.lines` all the same.
