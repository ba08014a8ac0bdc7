total = 0
for i in range(2_000_000):
    total += i
print(total)
