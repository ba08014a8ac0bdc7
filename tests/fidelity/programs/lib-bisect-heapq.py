import bisect
import heapq

x = [1, 3, 3, 5]
print(bisect.bisect(x, 3), bisect.bisect_left(x, 3))
bisect.insort(x, 4)
print(x)
h = [5, 1, 4, 2]
heapq.heapify(h)
print(h, heapq.heappop(h), heapq.nlargest(2, h), heapq.heappushpop(h, 0), list(heapq.merge([1, 4], [2])))
heapq.heappop([])
