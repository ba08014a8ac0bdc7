# python: >=3.11
import sys
import traceback

e = ValueError("noted")
e.add_note("note one")
e.add_note("note\ntwo")
print(e.__notes__)
print(traceback.format_exception_only(e))
raise e
