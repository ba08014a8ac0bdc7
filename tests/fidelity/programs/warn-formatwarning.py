import warnings

print(warnings.formatwarning("msg", UserWarning, "name.py", 3, "the line"))
