import multiprocessing
import time

ctx = multiprocessing.get_context("fork")


def cook(minutes):
    time.sleep(minutes / 100)
    return f"{minutes} min"


with ctx.Pool(3) as pool:
    print(pool.map(cook, [7, 1, 4]))

#: id = "pool-map-keeps-the-order"
#: objective = ["pcpp2.3.1"]
#: difficulty = 1
#: tags = ["multiprocessing", "pool"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['7 min', '1 min', '4 min']
#: - !TypeError
#: - ['1 min', '4 min', '7 min']
#: - [None, None, None]
#: + ['7 min', '1 min', '4 min']
#: | **`Pool.map` returns the results in the order of the inputs**, whichever
#: | worker is ready first. The order of finishing, 1, 4, 7, can be seen with
#: | `imap_unordered` only.
