# Imported here, and not before.
import sys

print("json" in sys.modules, "decimal" in sys.modules)
import json

print("json" in sys.modules)
