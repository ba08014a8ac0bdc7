def greet(name):
    print("Hi " + name)


words = [greet("Ada"), greet("Max")]
print(words)

#: id = "print-is-not-return"
#: objective = ["pcep.4.1"]
#: difficulty = 2
#: tags = ["functions", "return", "none"]
#: status = "published"
#: license = "Apache-2.0"
#: > Hi Ada
#: > Hi Max
#: > [None, None]
#: - Hi Ada\nHi Max\n['Hi Ada', 'Hi Max']
#: - Hi Ada\nHi Max\n[]
#: - ['Hi Ada', 'Hi Max']
#: + Hi Ada\nHi Max\n[None, None]
#: | A call without `return` gives `None`. Printing a text writes it, but does
#: | not hand it to the caller, so the list holds `None` twice.
