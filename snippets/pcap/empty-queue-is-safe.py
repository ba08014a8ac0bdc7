queue = []
if queue and queue[0] == "vip":
    print("come in")
elif not queue or queue[0] is None:
    print("nobody")
else:
    print("wait")

#: id = "empty-queue-is-safe"
#: objective = ["pcap.6.2"]
#: difficulty = 1
#: tags = ["logical", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > nobody
#: - wait
#: - come in
#: + nobody
#: - !IndexError
#: | `and` stops at the first false side and `or` at the first true one; an
#: | empty list counts as false. So **no index is ever tried**. `IndexError`
#: | fits the idea that both sides are always worked out.
