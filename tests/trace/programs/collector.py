"""When the collector runs by itself, and what it finds."""
import gc


class Node:
    made = dead = 0

    def __init__(self):
        Node.made += 1
        self.me = self

    def __del__(self):
        Node.dead += 1


gc.collect()
for i in range(3000):
    Node()
print(Node.made, Node.dead > 0)
Node.dead = 0
print(gc.collect() > 0, gc.garbage)
print(len(gc.get_referrers(Node)) > 0, gc.get_referents([Node]) == [Node])
print(gc.isenabled(), gc.get_threshold()[0] > 0)
