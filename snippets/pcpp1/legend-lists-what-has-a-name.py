import matplotlib.pyplot as plt

fig, ax = plt.subplots()
ax.plot([1, 2], [3, 4], label="rain")
ax.plot([1, 2], [4, 3])
ax.plot([1, 2], [5, 5], label="_limit")
legend = ax.legend()
print([text.get_text() for text in legend.get_texts()])
print(len(ax.lines))

#: id = "legend-lists-what-has-a-name"
#: objective = ["pcpp1.6.4"]
#: difficulty = 3
#: tags = ["matplotlib", "legend"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > ['rain']
#: > 3
#: - ['rain', '_limit']\n3
#: - ['rain', '', '_limit']\n3
#: + ['rain']\n3
#: - ['rain']\n1
#: - [rain, _limit]\n3
#: | The legend lists what has a **label** that doesn't begin with `_`. All
#: | three are drawn and stand in `ax.lines` all the same.
