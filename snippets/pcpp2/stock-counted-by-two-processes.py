import multiprocessing

ctx = multiprocessing.get_context("fork")


def sell(stock, times):
    for _ in range(times):
        with stock.get_lock():
            stock.value -= 1


stock = ctx.Value("i", 10)
shops = [ctx.Process(target=sell, args=(stock, n))
         for n in (2, 3)]
for shop in shops:
    shop.start()
for shop in shops:
    shop.join()
print(stock.value)

#: id = "stock-counted-by-two-processes"
#: objective = ["pcpp2.3.4", "pcpp2.3.s1"]
#: difficulty = 2
#: tags = ["multiprocessing", "value", "lock"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5
#: - 7
#: - 10
#: + 5
#: - 8
#: - !AttributeError
#: | **A `Value` lies in memory that all processes share**, and its lock lets
#: | one at a time take 1 away. So 5 of 10 are sold. A plain `int` would be
#: | copied into each child, and the parent would still have 10.
