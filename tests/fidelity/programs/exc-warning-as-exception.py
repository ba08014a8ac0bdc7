raise UserWarning("a warning is an exception")
