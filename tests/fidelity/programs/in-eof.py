print("start")
try:
    print(input("> "))
    print(input("> "))
except EOFError as e:
    print()
    print(repr(e), e)
