from bank import FEE


def add(amount):
    print(__name__)
    return amount + FEE
