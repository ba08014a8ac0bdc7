import multiprocessing

ctx = multiprocessing.get_context("fork")


def share(people):
    return 12 // people


with ctx.Pool(2) as pool:
    good = pool.apply_async(share, (5,))
    bad = pool.apply_async(share, (0,))
    print("asked")
    try:
        print(good.get())
        print(bad.get())
    except ZeroDivisionError:
        print("nobody")

#: id = "pool-worker-raises"
#: objective = ["pcpp2.3.1"]
#: difficulty = 2
#: tags = ["multiprocessing", "exceptions"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > asked
#: > 2
#: > nobody
#: + asked\n2\nnobody
#: - nobody
#: - asked\nnobody
#: - asked\n2\nNone
#: - !ZeroDivisionError
#: | An exception in a worker is kept with the result. **`get()` raises it
#: | again in the parent**, so there an `except` can catch it. `apply_async`
#: | itself raises nothing, and the other result isn't harmed.
