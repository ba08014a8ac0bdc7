raise ValueError("a") from KeyError
