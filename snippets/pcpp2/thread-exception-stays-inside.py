import threading


def lost(args):
    print("lost", args.exc_type.__name__)


def divide():
    print(10 // 0)


threading.excepthook = lost
thread = threading.Thread(target=divide)
try:
    thread.start()
    thread.join()
except ZeroDivisionError:
    print("caught")
print("end")

#: id = "thread-exception-stays-inside"
#: objective = ["pcpp2.3.2"]
#: difficulty = 2
#: tags = ["threading", "exceptions"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > lost ZeroDivisionError
#: > end
#: - caught\nend
#: + lost ZeroDivisionError\nend
#: - lost ZeroDivisionError\ncaught\nend
#: - lost ZeroDivisionError
#: - !ZeroDivisionError
#: | An exception ends only the thread in which it is raised. **Neither
#: | `start()` nor `join()` passes it on**; it goes to `threading.excepthook`.
#: | So the `try` around them catches nothing and the main thread goes on.
