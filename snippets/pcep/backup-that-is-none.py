stock = {"nut": 5, "bolt": 2}
backup = stock
stock["axle"] = 1
del stock["nut"]
print(backup)

#: id = "backup-that-is-none"
#: objective = ["pcep.3.3"]
#: difficulty = 2
#: tags = ["dicts", "aliases"]
#: status = "published"
#: license = "Apache-2.0"
#: > {'bolt': 2, 'axle': 1}
#: - {'nut': 5, 'bolt': 2}
#: - {'axle': 1, 'bolt': 2}
#: + {'bolt': 2, 'axle': 1}
#: - {'bolt': 2}
#: | `backup = stock` gives the same dict a second name, so both changes show.
#: | New keys go to the end; a dict isn't sorted. A backup that still has "nut"
#: | needs `stock.copy()`.
