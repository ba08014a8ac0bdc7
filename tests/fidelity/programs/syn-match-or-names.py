# python: >=3.10
match 1:
    case [a] | b:
        pass
