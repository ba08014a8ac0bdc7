import copy

plan = {"mon": ["run"], "tue": []}
light = plan.copy()
full = copy.deepcopy(plan)
plan["mon"].append("swim")
plan["tue"] = ["rest"]
print(light)
print(full)

#: id = "shallow-or-deep"
#: objective = ["pcap.6.1"]
#: difficulty = 3
#: tags = ["copying", "dictionaries"]
#: status = "published"
#: license = "Apache-2.0"
#: > {'mon': ['run', 'swim'], 'tue': []}
#: > {'mon': ['run'], 'tue': []}
#: - {'mon': ['run'], 'tue': []}\n{'mon': ['run'], 'tue': []}
#: + {'mon': ['run', 'swim'], 'tue': []}\n{'mon': ['run'], 'tue': []}
#: - {'mon': ['run', 'swim'], 'tue': []}\n{'mon': ['run', 'swim'], 'tue': []}
#: - {'mon': ['run', 'swim'], 'tue': ['rest']}\n{'mon': ['run'], 'tue': []}
#: | `copy` makes a new dictionary that holds the same lists; `deepcopy` copies
#: | these too. So `append` shows in the shallow copy, while the assignment to
#: | a key of `plan` does not.
