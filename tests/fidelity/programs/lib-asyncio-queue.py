import asyncio


async def producer(q):
    for i in range(3):
        await q.put(i)
        print("put", i)
    await q.put(None)


async def main():
    q = asyncio.Queue(1)
    t = asyncio.create_task(producer(q))
    while (x := await q.get()) is not None:
        print("got", x)
    async with asyncio.Lock():
        print("locked")


asyncio.run(main())
