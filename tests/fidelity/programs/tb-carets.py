import sys
import traceback

data = {"a": {"b": [1, 2]}}
try:
    print(data["a"]["b"][0] + data["a"]["c"][1])
except KeyError:
    traceback.print_exc(file=sys.stdout)
