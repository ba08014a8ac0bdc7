import codecs

print("é".encode("utf-16"), "abc".encode("utf-8-sig"), codecs.encode("hello", "rot13"), b"\xe9".decode("latin-1"))
print("é€".encode("ascii", "xmlcharrefreplace"), b"a\xff".decode("utf-8", "replace"), "\udcff".encode("utf-8", "surrogateescape"))
print("Bücher".encode("idna"), "ü".encode("punycode"), codecs.lookup("latin1").name)
"x".encode("no-such-codec")
