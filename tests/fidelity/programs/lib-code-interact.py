import code

ns = {}
i = code.InteractiveInterpreter(ns)
print(i.runsource("x = 1 + 1"), i.runsource("x"), i.runsource("if 1:"))
print(ns["x"])
