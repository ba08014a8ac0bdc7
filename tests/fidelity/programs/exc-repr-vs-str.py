e = ValueError("a", 2)
print(e, repr(e), e.args)
print(repr(ValueError()), str(ValueError()), repr(ValueError("x",)))
raise e
