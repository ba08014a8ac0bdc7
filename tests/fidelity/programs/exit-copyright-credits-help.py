print(sorted(n for n in ("exit", "quit", "copyright", "credits", "license", "help")
             if hasattr(__builtins__, n)))
print(help)
print(type(license).__name__)
