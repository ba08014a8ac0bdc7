def make():
    class Local(Exception):
        pass

    return Local


print(make())
raise make()("local")
