_code = 42


def check(number):
    return number == _code
