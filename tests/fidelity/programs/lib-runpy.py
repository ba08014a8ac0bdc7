import runpy
import sys

try:
    runpy.run_module("no_such_thing")
except ImportError as e:
    print(e)
print(runpy.run_module("this", run_name="x")["__name__"] if False else "skipped")
