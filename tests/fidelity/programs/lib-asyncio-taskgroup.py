# python: >=3.11
import asyncio


async def f(n):
    await asyncio.sleep(0)
    if n == 2:
        raise ValueError(n)
    print("ok", n)


async def main():
    async with asyncio.TaskGroup() as tg:
        for n in 1, 2, 3:
            tg.create_task(f(n))


asyncio.run(main())
