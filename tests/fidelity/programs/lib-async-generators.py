import asyncio


async def agen():
    try:
        for i in range(3):
            yield i
            await asyncio.sleep(0)
    finally:
        print("closed")


async def main():
    print([x async for x in agen() if x])
    async for x in agen():
        print(x)
        break
    g = agen()
    print(await g.__anext__())
    await g.aclose()


asyncio.run(main())
