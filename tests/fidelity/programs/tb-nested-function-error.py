def outer():
    def inner():
        class E(Exception):
            pass
        raise E("nested")
    inner()


outer()
