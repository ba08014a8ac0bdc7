"""Compiles sandbox/inside/rewrite/*.py for the CPython that runs this.

    python3 sandbox/pack-rewrites.py OUT FILE...

Writes one marshalled list of (module name, code), in the order in which they
can be executed: what only imports what stands before it. A box would take a
tenth of a second to compile them at each start.
"""
import ast
import marshal
import os
import sys

PACKAGE = "rewrite"


def module_name(path):
    stem = os.path.basename(path)[:-len(".py")]
    return PACKAGE if stem == "__init__" else PACKAGE + "." + stem


def imports(tree):
    """The package's modules that this one names in its import lines."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == PACKAGE:
            found.update(PACKAGE + "." + one.name for one in node.names)
        elif (isinstance(node, ast.ImportFrom)
                and (node.module or "").startswith(PACKAGE + ".")):
            found.add(node.module)
    return found


def in_order(trees):
    """Names, each after what it imports."""
    done = []
    while len(done) < len(trees):
        ready = [name for name in sorted(trees) if name not in done
                 and imports(trees[name]) <= set(done)]
        if not ready:
            raise SystemExit("pack-rewrites: modules import each other, or "
                             "one that isn't there: "
                             + ", ".join(sorted(set(trees) - set(done))))
        done += ready
    return done


def main():
    out, paths = sys.argv[1], sys.argv[2:]
    trees = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            trees[module_name(path)] = ast.parse(file.read(), path)
    packed = [(name, compile(trees[name], "<%s>" % name, "exec",
                             dont_inherit=True))
              for name in in_order(trees)]
    with open(out + ".new", "wb") as file:
        file.write(marshal.dumps(packed))
    os.replace(out + ".new", out)


main()
