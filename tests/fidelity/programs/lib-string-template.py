import string

t = string.Template("$who owes ${amt}$$")
print(t.substitute(who="Ann", amt=5), t.safe_substitute(who="B"))
print(string.capwords("a bc d"), string.ascii_lowercase, repr(string.whitespace), string.Formatter().format("{0!r:>5}", "x"))
t.substitute(who="x")
