x = "a"
print(f"{x!z}")
