import statistics as s

print(s.mean([1, 2, 3, 4]), s.median([3, 1, 2]), s.mode("aab"), s.pstdev([1, 2, 3]), s.stdev([1, 2, 4]), s.quantiles([1, 2, 3, 4]))
print(s.mean([0.1, 0.2]), s.multimode("aabb"), s.harmonic_mean([2, 6]))
s.mean([])
