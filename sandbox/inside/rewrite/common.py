"""The table of beliefs, and what they are written with.

A belief is a function of (facts, edit): it looks at the facts and tells the
edit what to change. Its docstring is the idea that it makes true.
"""
import ast

from rewrite.edits import Edit, copied, form, is_docstring, lines
from rewrite.facts import (BUILTINS, COMPREHENSIONS, FUNCTIONS, LOOPS, Facts,
                           all_args)

__all__ = ["BELIEFS", "BUILTINS", "COMPREHENSIONS", "FUNCTIONS", "Facts",
           "LOOPS", "all_args", "belief", "const", "constant", "copied",
           "form", "is_docstring", "lines", "load", "pure", "rewritten",
           "same_path", "simple_path", "store"]

BELIEFS = {}  # name -> Belief, in the order of the modules

# A program that calls one of these sees names that a rewrite adds.
SEES_NAMES = frozenset(("dir", "globals", "locals", "vars", "__dict__"))
# ... sees that a value is wrapped.
SEES_WRAPPERS = frozenset((
    "type", "repr", "isinstance", "issubclass", "hash", "id", "callable",
    "__class__", "__name__", "__repr__", "__hash__", "ascii", "pickle",
    "copy", "deepcopy", "dumps", "array"))
# ... runs code that no rewrite sees, or looks at its own code.
SEES_CODE = frozenset((
    "eval", "exec", "compile", "__import__", "_getframe", "__code__",
    "inspect", "traceback", "ast", "dis", "__builtins__", "settrace",
    "setprofile", "tokenize", "gc", "getrefcount"))


class Belief:
    """A row of the table: the rewrite and when it is worth a look."""

    def __init__(self, rewrite, needs, leaks):
        self.rewrite = rewrite
        self.needs = needs
        self.leaks = leaks


def belief(name, *needs, leaks=()):
    """Puts a rewrite into the table.

    needs: node types of which the program must have one.
    leaks: names a program must not use, as they would show the rewrite.
    """
    def add(rewrite):
        BELIEFS[name] = Belief(rewrite, needs, leaks)
        return rewrite
    return add


def rewritten(facts, name):
    """What a belief makes of a program, as a dict, or None."""
    row = BELIEFS[name]
    if row.needs and not facts.has(row.needs):
        return None
    if row.leaks and facts.uses(row.leaks):
        return None
    edit = Edit(facts)
    row.rewrite(facts, edit)
    if not edit.wanted:
        return None
    program, shown = edit.texts()
    if program == facts.source:
        return None
    line, shown_line = _changed_lines(facts, edit, shown)
    return {"kind": "belief", "name": name, "program": program,
            "shown": shown, "line": line, "shown_line": shown_line,
            "score": 1.0}


def _changed_lines(facts, edit, shown):
    """Where the program first changes: in the original, and in `shown`."""
    source = ast.unparse(facts.tree) if edit.whole else facts.source
    old, new = source.split("\n"), shown.split("\n")
    marked = min(edit.lines)
    for at, (one, other) in enumerate(zip(old, new)):
        if one != other:
            # a line that comes later on was only pushed down
            pushed = one in new[at:at + 8] and other not in old[at:]
            return (marked if edit.whole or pushed else at + 1), at + 1
    return marked, min(marked, len(new))


# ------------------------------------------------------------ small nodes

def load(name):
    return ast.Name(name, ast.Load())


def store(name):
    return ast.Name(name, ast.Store())


def const(value):
    return ast.Constant(value)


_NOT = object()


def constant(node, default=_NOT):
    """The value of a literal number or string, with its sign, or `default`."""
    if isinstance(node, ast.Constant):
        return node.value
    if (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
            and isinstance(node.operand, ast.Constant)
            and type(node.operand.value) in (int, float)):
        return -node.operand.value
    return default


def simple_path(node):
    """Whether evaluating it twice is as good as once: `a`, `a.b`, `a[0]`."""
    while True:
        if isinstance(node, ast.Name):
            return True
        if isinstance(node, ast.Subscript):
            if not isinstance(node.slice, (ast.Name, ast.Constant)):
                return False
        elif not isinstance(node, ast.Attribute):
            return False
        node = node.value


def same_path(node, ctx):
    """The path with another context (what is stored to is read as well)."""
    return copied(node, ctx=ctx)


_IMPURE = (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)


def pure(node):
    """Whether evaluating it again changes nothing and prints nothing."""
    return not any(isinstance(part, _IMPURE) for part in ast.walk(node))
