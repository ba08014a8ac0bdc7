async def agen():
    try:
        yield 1
    finally:
        print("agen closed")


a = agen()
try:
    a.__anext__().send(None)
except StopIteration as e:
    print(e.value)
print("end")
