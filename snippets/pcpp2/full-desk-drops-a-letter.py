import queue

desk = queue.Queue(maxsize=2)
for name in ["Ann", "Bob", "Cy"]:
    try:
        desk.put_nowait(name)
    except queue.Full:
        desk.get()
print(desk.qsize(), desk.get())

#: id = "full-desk-drops-a-letter"
#: objective = ["pcpp2.3.5"]
#: difficulty = 2
#: tags = ["queue", "full", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 Bob
#: - 3 Ann
#: - 2 Bob
#: - 2 Ann
#: + 1 Bob
#: - 1 Ann
#: | The third `put_nowait` raises `Full`, as two items are the most. The
#: | handler takes Ann out, but **the `put` isn't tried again**: Cy is never
#: | stored. `2 Bob` supposes that it goes on.
