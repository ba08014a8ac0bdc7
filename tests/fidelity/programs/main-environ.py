import os

print(sorted(k for k in os.environ if k.startswith("PYTHON")))
print(os.environ.get("NO_SUCH_VARIABLE"), os.getenv("NOPE", "default"))
os.environ["X"] = "1"
print(os.environ["X"])
print(os.environ["MISSING"])
