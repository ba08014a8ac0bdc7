try:
    try:
        [][0]
    except IndexError:
        {}["x"]
except KeyError:
    int("z")
