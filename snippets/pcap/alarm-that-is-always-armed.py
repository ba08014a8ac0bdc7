def armed():
    return False


doors = ["gate", "cellar", "attic"]
loud = filter(lambda d: armed or d == "gate", doors)
print(list(loud))

#: id = "alarm-that-is-always-armed"
#: objective = ["pcap.5.2"]
#: difficulty = 3
#: tags = ["lambdas", "filter", "truth"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['gate', 'cellar', 'attic']
#: - ['gate']
#: - [gate, cellar, attic]
#: - [gate]
#: + ['gate', 'cellar', 'attic']
#: - !TypeError
#: | A function is called only by its parentheses: `armed()`. The bare name
#: | `armed` is the function itself, and every function counts as true, so the
#: | filter keeps each door. `['gate']` needs the call.
