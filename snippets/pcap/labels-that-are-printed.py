def label(price):
    print(f"EUR {price}")


labels = [label(p) for p in [5, 8]]
print(labels)

#: id = "labels-that-are-printed"
#: objective = ["pcap.5.1"]
#: difficulty = 2
#: tags = ["comprehensions", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > EUR 5
#: > EUR 8
#: > [None, None]
#: - EUR 5\nEUR 8
#: + EUR 5\nEUR 8\n[None, None]
#: - ['EUR 5', 'EUR 8']
#: - EUR 5\nEUR 8\n['EUR 5', 'EUR 8']
#: | A comprehension collects what the calls **return**. `label` prints and
#: | returns nothing, which is None. What is printed never gets into the list.
