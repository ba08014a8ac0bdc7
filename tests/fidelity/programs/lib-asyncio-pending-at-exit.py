import asyncio


async def f():
    try:
        await asyncio.sleep(10)
    finally:
        print("cancelled by run")


async def main():
    asyncio.create_task(f())
    await asyncio.sleep(0)
    print("main returns")


asyncio.run(main())
print("end")
