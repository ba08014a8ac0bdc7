class E(Exception):
    def __str__(self):
        print("str called")
        return "custom text"


raise E("ignored")
