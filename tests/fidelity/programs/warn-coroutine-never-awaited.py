import gc


async def f():
    print("never runs")


f()
gc.collect()
print("end")
