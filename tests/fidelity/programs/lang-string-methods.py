s = "Hello, World"
print(s.lower(), s.swapcase(), s.title(), s.center(20, "*"), s.partition(", "), s.rsplit("o", 1))
print("a,b,,c".split(","), " a  b ".split(), "x".zfill(3), "ß".upper(), "İ".lower().encode(), "aXbX".replace("X", "", 1))
print("abc".translate({97: "z", 98: None}), "tEsT".casefold(), "1²".isdigit(), "½".isnumeric(), "a1".isidentifier())
print("\t".expandtabs(), repr("a'b\"c"), repr('a"b'), repr("\x7f\xa0é\n"), "abc".removeprefix("a"))
