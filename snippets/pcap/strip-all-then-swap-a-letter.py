code = "xxbox"
print(code.lstrip("x").replace("b", "x"))

#: id = "strip-all-then-swap-a-letter"
#: objective = ["pcap.3.3"]
#: difficulty = 3
#: tags = ["strings", "methods", "chaining"]
#: status = "published"
#: license = "Apache-2.0"
#: > xox
#: - xxox
#: + xox
#: - xxxox
#: - box
#: - ox
#: | `lstrip("x")` takes all x from the left edge, `box`, and then `replace`
#: | works on that. `xxox` strips only once; `ox` replaces first and strips
#: | afterwards.
