import re

m = re.search(r"(?P<y>\d{4})-(\d\d)", "on 2024-05-06")
print(m, m.group(0), m.groups(), m.groupdict(), m.span(2), re.findall(r"\w+", "a bc, d"), re.sub(r"(\w)(\w)", r"\2\1", "abcd"))
print(re.split(r"[,;]\s*", "a, b;c"), re.compile("a+", re.I), re.match("b", "ab"), re.fullmatch("a.", "ab"), re.I)
print(re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.escape("a.b*c"), re.I | re.M)
m.group("zz")
