class Queue:
    def __init__(self, people):
        self.people = people


name = "Ann"
line = [name, "Bo"]
queue = Queue(line)
name = "Eve"
line.append("Cy")
print(queue.people)

#: id = "queue-keeps-the-callers-list"
#: objective = ["pcap.4.6", "pcap.6.1"]
#: difficulty = 2
#: tags = ["constructors", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Ann', 'Bo', 'Cy']
#: - ['Ann', 'Bo']
#: + ['Ann', 'Bo', 'Cy']
#: - ['Eve', 'Bo', 'Cy']
#: | The object keeps **the very list** that it was given, so `append` shows in
#: | it. The list itself took the value of `name` when it was made. Two names
#: | fit the idea that the constructor gets a copy.
