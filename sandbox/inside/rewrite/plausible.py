"""Exceptions that a reader of a program may well expect.

Not a prediction: the places where a question about the program should offer
an exception among its options, because the code itself raises the thought.
Each rule sees a plain case and passes over the others.
"""
import ast

from rewrite.facts import FUNCTIONS

_MOST = 3


def plausible(facts):
    """[{"type", "line"}], each type once, by line."""
    first = {}
    for rule in _RULES:
        for name, node in rule(facts):
            line = node.lineno
            if name not in first or line < first[name]:
                first[name] = line
    found = [{"type": name, "line": line} for name, line in first.items()]
    found.sort(key=lambda one: (one["line"], one["type"]))
    return found[:_MOST]


def _literal(facts, node):
    """The display that a name always stands for, or the node itself."""
    if isinstance(node, ast.Name):
        bound = facts.bindings.get(node.id, ())
        parent = facts.parent.get(bound[0]) if len(bound) == 1 else None
        if isinstance(parent, ast.Assign):
            return parent.value
    return node


def _raised(facts):
    """What it raises itself, where it catches nothing: a program that does is
    about what is caught."""
    if facts.of(ast.ExceptHandler):
        return
    for node in facts.of(ast.Raise):
        what = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        if isinstance(what, ast.Name) and facts.builtin(what.id):
            yield what.id, node
    for node in facts.of(ast.Assert):
        yield "AssertionError", node


def _missing_keys(facts):
    for node in facts.of(ast.Subscript):
        held = _literal(facts, node.value)
        if (not isinstance(node.ctx, ast.Load)
                or not isinstance(held, ast.Dict)
                or not isinstance(node.slice, ast.Constant)
                or _changes(facts, node.value)):
            continue
        keys = [key.value if isinstance(key, ast.Constant) else None
                for key in held.keys]
        if None not in keys and node.slice.value not in keys:
            yield "KeyError", node


def _changes(facts, held):
    """Whether the program may put something into what the name holds."""
    if not isinstance(held, ast.Name):
        return False
    for use in facts.loads(held.id):
        parent = facts.parent.get(use)
        if isinstance(parent, ast.Attribute):
            return True
        if (isinstance(parent, ast.Subscript)
                and not isinstance(parent.ctx, ast.Load)):
            return True
    return False


def _far_indexes(facts):
    for node in facts.of(ast.Subscript):
        held = _literal(facts, node.value)
        at = node.slice
        if (isinstance(node.ctx, ast.Load)
                and isinstance(held, (ast.List, ast.Tuple))
                and isinstance(at, ast.Constant) and type(at.value) is int
                and at.value == len(held.elts)
                and not _changes(facts, node.value)):
            yield "IndexError", node


def _immutable(facts):
    for node in facts.of(ast.Subscript):
        if (not isinstance(node.ctx, ast.Load)
                and facts.kind(node.value) in ("str", "tuple")):
            yield "TypeError", node


_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_NUMBERS = ("int", "float", "bool")


def _clash(facts, left, right):
    kinds = {facts.kind(left), facts.kind(right)}
    return "str" in kinds and not kinds.isdisjoint(_NUMBERS)


def _mixed_kinds(facts):
    for node in facts.of(ast.BinOp):
        if (isinstance(node.op, ast.Add)
                and _clash(facts, node.left, node.right)):
            yield "TypeError", node
    for node in facts.of(ast.Compare):
        if (isinstance(node.ops[0], _ORDER)
                and _clash(facts, node.left, node.comparators[0])):
            yield "TypeError", node


def _conversions(facts):
    """int("3.5"): a text that is a number, or nearly one."""
    for node in facts.calls("int", "float"):
        if not node.args or not isinstance(node.args[0], ast.Constant):
            continue
        text = node.args[0].value
        if isinstance(text, str) and not text.strip().isdigit():
            yield "ValueError", node


def _zero_divisions(facts):
    for node in facts.of(ast.BinOp):
        if (isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod))
                and isinstance(node.right, ast.Constant)
                and node.right.value == 0
                and facts.kind(node.left) in _NUMBERS):
            yield "ZeroDivisionError", node


def _early_reads(facts):
    """A function that assigns a name which the module has, too."""
    for name, bound in facts.bindings.items():
        if facts.module.bound.get(name) is None:
            continue
        for node in bound:
            scope = facts.home[node]
            if (isinstance(node, ast.Name) and scope.kind == "function"
                    and name in scope.bound and name not in scope.params
                    and _reads_before(facts, scope, name, node)):
                yield "UnboundLocalError", node


def _reads_before(facts, scope, name, store):
    parent = facts.parent.get(store)
    return isinstance(parent, ast.AugAssign) or any(
        facts.home[load] is scope and load.lineno <= store.lineno
        for load in facts.loads(name))


def _without_self(facts):
    for node in facts.of(*FUNCTIONS):
        args = node.args
        if (facts.home[node].kind == "class" and not node.decorator_list
                and not (args.posonlyargs or args.args or args.vararg)):
            yield "TypeError", node


_RULES = (_raised, _missing_keys, _far_indexes, _immutable, _mixed_kinds,
          _conversions, _zero_divisions, _early_reads, _without_self)
