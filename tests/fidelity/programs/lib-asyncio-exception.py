import asyncio


async def bad():
    await asyncio.sleep(0)
    raise ValueError("in task")


async def main():
    r = await asyncio.gather(bad(), bad(), return_exceptions=True)
    print(r)
    await bad()


asyncio.run(main())
