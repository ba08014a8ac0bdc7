def f():
    for i in range(2):
        try:
            continue
        finally:
            break
    return i


print(f())
