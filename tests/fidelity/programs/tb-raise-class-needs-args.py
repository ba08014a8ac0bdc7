class E(Exception):
    def __init__(self, a):
        self.a = a


raise E
