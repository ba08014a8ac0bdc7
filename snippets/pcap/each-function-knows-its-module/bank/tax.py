from bank import rate


def add(amount):
    print(__name__)
    return amount + rate
