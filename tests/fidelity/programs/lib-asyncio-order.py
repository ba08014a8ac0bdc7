import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    t = asyncio.create_task(asyncio.sleep(0.01, "slept"))
    loop.call_soon(print, "soon 2")
    loop.call_later(0.005, print, "later")
    print("before")
    print(await t)
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except asyncio.TimeoutError as e:
        print("timeout", repr(str(e)))


asyncio.run(main())
