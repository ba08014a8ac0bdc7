words = ["a", None, "b"]
print(sorted(words, key=str))
print(sorted(words))
