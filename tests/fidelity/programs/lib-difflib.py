import difflib

print("\n".join(difflib.unified_diff(["a", "b"], ["a", "c"], "x", "y", lineterm="")))
print(difflib.get_close_matches("appel", ["ape", "apple"]), difflib.SequenceMatcher(None, "abcd", "bcde").ratio())
