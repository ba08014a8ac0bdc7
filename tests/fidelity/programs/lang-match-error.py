# python: >=3.10
class P:
    pass


match P():
    case P(1, 2):
        print("no")
