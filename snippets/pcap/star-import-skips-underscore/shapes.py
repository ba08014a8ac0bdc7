sides = 4
_corners = 4


def name():
    return "square"
