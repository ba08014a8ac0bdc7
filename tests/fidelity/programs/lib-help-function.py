def area(w, h=1):
    """Area of a box.

    Nothing more.
    """
    return w * h


help(area)
