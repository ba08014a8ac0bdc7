import queue

prices = queue.Queue()
for price in (3, 5, 8):
    prices.put(price)
total = 0
while not prices.empty:
    total += prices.get()
print(total, prices.qsize())

#: id = "queue-empty-without-parentheses"
#: objective = ["pcpp2.3.5"]
#: difficulty = 3
#: tags = ["queue", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 0 3
#: - !TypeError
#: - 16 0
#: - 3 2
#: - 16 3
#: + 0 3
#: | `prices.empty` without `()` is the method itself, and **a method object is
#: | always true**. So the loop never runs and all three prices stay. With
#: | `prices.empty()` it would be `16 0`.
