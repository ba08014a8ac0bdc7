# python: >=3.10
match 3
    case 3:
        pass
