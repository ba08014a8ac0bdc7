print("ok")
print("lone \ud800 surrogate")
