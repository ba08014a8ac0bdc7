# python: >=3.10
match (1, 2):
    case (a, a):
        pass
