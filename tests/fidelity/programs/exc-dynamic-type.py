E = type("Dynamic", (Exception,), {})
print(E, E.__module__)
raise E(1, "two")
