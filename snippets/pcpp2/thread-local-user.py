import threading

session = threading.local()
session.user = "Ann"


def show():
    print(getattr(session, "user", "nobody"))


thread = threading.Thread(target=show)
thread.start()
thread.join()
show()

#: id = "thread-local-user"
#: objective = ["pcpp2.3.2"]
#: difficulty = 2
#: tags = ["threading", "local"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > nobody
#: > Ann
#: - Ann\nnobody
#: - Ann\nAnn
#: - nobody\nnobody
#: + nobody\nAnn
#: - !AttributeError
#: | **Each thread has its own attributes in a `threading.local()` object.**
#: | What the main thread stored isn't there for the other one, so `getattr`
#: | takes its default. With an ordinary object both would see Ann.
