a = 1
print(sorted(vars()))
print(vars() is globals() is locals())
