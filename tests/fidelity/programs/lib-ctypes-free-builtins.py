print(dir(object())[:3], callable(len), issubclass(bool, int), vars(type("T", (), {"a": 1}))["a"])
print(list(zip("ab", [1, 2])), list(enumerate("ab", 1)), list(filter(None, [0, 1, ""])), list(map(str, [1])), sorted("bA"), max("ab", "c", key=len))
print(all([]), any([]), bin(5), pow(2, 3), format(3.14159, ".2f"), reversed([1]).__length_hint__(), sum([[1], [2]], []), min(3, 1))
print(getattr(3, "nope", "default"), hasattr(3, "real"), isinstance(3, (str, int)), iter([1]).__next__(), slice(1), type(...))
