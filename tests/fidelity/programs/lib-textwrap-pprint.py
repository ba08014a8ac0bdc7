import pprint
import textwrap

print(textwrap.fill("the quick brown fox jumps over the lazy dog", 15))
print(textwrap.dedent("""
    a
      b
    """), textwrap.shorten("hello big world", 11), textwrap.indent("a\nb", "> "))
pprint.pprint({"z": list(range(30)), "a": {"k": "v" * 60}, "s": {3, 1, 2}})
pprint.pprint([[[[1]]]], depth=2)
