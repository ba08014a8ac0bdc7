# pathlib brings urllib.parse, up to 3.12; typing brings collections.abc.
import pathlib
import urllib
import typing
import collections as c

for look in (lambda: urllib.parse, lambda: c.abc, lambda: c.abc.Sized):
    try:
        print(look().__name__)
    except AttributeError as problem:
        print(problem)
