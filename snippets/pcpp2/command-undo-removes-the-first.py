def write(word, text, done):
    text.append(word)
    done.append(word)


def undo(text, done):
    text.remove(done.pop())


text, done = [], []
for word in ["no", "yes", "no"]:
    write(word, text, done)
undo(text, done)
print(text, done)

#: id = "command-undo-removes-the-first"
#: objective = ["pcpp2.2.7"]
#: difficulty = 2
#: tags = ["command", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['yes', 'no'] ['no', 'yes']
#: - ['no', 'yes'] ['no', 'yes']
#: + ['yes', 'no'] ['no', 'yes']
#: - ['yes', 'no'] ['no', 'yes', 'no']
#: - ['yes', 'no'] ['yes', 'no']
#: - !IndexError
#: | The functions get the caller's own lists, and all their changes stay.
#: | `remove` takes away the first equal element, wherever the command has put
#: | its word. So the text keeps the last `no` and loses the first.
