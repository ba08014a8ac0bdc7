class Outer:
    class Inner(Exception):
        pass


print(Outer.Inner)
raise Outer.Inner("nested")
