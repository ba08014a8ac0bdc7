import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("one")
    eval("1 is 1")
    eval(r"'\d'")
    print([(w.category.__name__ != "", w.lineno) for w in caught])
print(len(caught), str(caught[0].message), caught[0].filename.rsplit("/", 1)[-1])
