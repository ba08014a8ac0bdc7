# python: >=3.12
names = ["a", "b"]
print(f"{", ".join(names)} {f"{1 + 1}"}")
print(f"{'\n'.join(names)}")
print(f"{
    len(names)  # a comment
}")
print(f"{names[0]!r:>{len(f"{1234}")}}|")
