total_count = 1
print(total_cuont)
