import multiprocessing
import threading

ctx = multiprocessing.get_context("fork")


def fill(box, item):
    box.append(item)


box = []
for kind, item in [(threading.Thread, "cup"),
                   (ctx.Process, "lid")]:
    worker = kind(target=fill, args=(box, item))
    worker.start()
    worker.join()
print(box)

#: id = "thread-and-process-fill-a-box"
#: objective = ["pcpp2.3.1", "pcpp2.3.2"]
#: difficulty = 2
#: tags = ["multiprocessing", "threading"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['cup']
#: - []
#: - ['cup', 'lid']
#: + ['cup']
#: - ['lid']
#: - !TypeError
#: | **Threads share the objects of their process, a child process has a copy
#: | of them.** The thread appends to the very list. The process appends to its
#: | own copy, which is gone when it ends. `['cup', 'lid']` treats both alike.
