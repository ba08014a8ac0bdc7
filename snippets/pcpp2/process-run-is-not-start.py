import multiprocessing

ctx = multiprocessing.get_context("fork")

log = ["main"]


def note(text):
    log.append(text)


first = ctx.Process(target=note, args=("one",))
first.run()
second = ctx.Process(target=note, args=("two",))
second.start()
second.join()
print(log)

#: id = "process-run-is-not-start"
#: objective = ["pcpp2.3.1"]
#: difficulty = 3
#: tags = ["multiprocessing"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['main', 'one']
#: + ['main', 'one']
#: - ['main']
#: - ['main', 'one', 'two']
#: - ['main', 'two']
#: - !AssertionError
#: | **`start()` makes a process, which then calls `run()` in it.** Calling
#: | `run()` directly is an ordinary call in the parent, so "one" stands in the
#: | parent's list. "two" is appended to the child's copy.
