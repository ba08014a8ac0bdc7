import sys

print(sys.prefix == sys.base_prefix, sys.exec_prefix == sys.prefix, sys.prefix != "")
print("" in sys.path, all(isinstance(p, str) for p in sys.path))
print(sys.path_importer_cache is not None)
names = [getattr(f, "__name__", type(f).__name__) for f in sys.meta_path]
print(names[-3:])
