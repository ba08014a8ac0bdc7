class ValueError(ValueError):
    pass


raise ValueError("mine")
