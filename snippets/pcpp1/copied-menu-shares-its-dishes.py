import copy

menu = [["soup", 4], ["fish", 9]]
sunday = copy.copy(menu)
sunday[0][1] = 5
sunday.append(["cake", 3])
print(len(menu), menu[0][1])

#: id = "copied-menu-shares-its-dishes"
#: objective = ["pcpp1.1.10"]
#: difficulty = 1
#: tags = ["copy", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 5
#: - 2 4
#: - 3 5
#: + 2 5
#: - 3 4
#: | `copy.copy` makes a new outer list with the **same** inner lists. Appending
#: | to the copy leaves `menu` alone, but the soup is one list in both, so its
#: | price changes in both. `copy.deepcopy` would keep them apart.
