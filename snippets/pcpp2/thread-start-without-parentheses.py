import threading

cups = []


def pour(name):
    cups.append(name)


thread = threading.Thread(target=pour, args=("Ann",))
thread.start
print(cups, thread.is_alive())

#: id = "thread-start-without-parentheses"
#: objective = ["pcpp2.3.2"]
#: difficulty = 1
#: tags = ["threading", "start"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > [] False
#: + [] False
#: - ['Ann'] False
#: - [] True
#: - ['Ann'] True
#: - !RuntimeError
#: | `thread.start` only names the method; **without `()` nothing is called**,
#: | and no thread starts. That is no error either. After `thread.start()` and
#: | `thread.join()`, Ann would be in the list.
