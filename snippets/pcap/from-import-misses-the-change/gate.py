visitors = 0


def enter():
    global visitors
    visitors += 1
