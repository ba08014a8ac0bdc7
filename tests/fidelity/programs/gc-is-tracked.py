import gc

print(gc.is_tracked(1), gc.is_tracked("a"), gc.is_tracked([]), gc.is_tracked(()))
print(gc.is_tracked({"a": []}), gc.is_finalized([]))
print(len(gc.get_referents([1, 2])), gc.get_referents(["a"]))
