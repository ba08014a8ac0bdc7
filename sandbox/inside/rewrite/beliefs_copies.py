"""Ideas about what is copied and what is shared."""
import ast

from rewrite.common import (FUNCTIONS, belief, form, same_path, simple_path)

SCALARS = ("int", "float", "bool", "str", "NoneType", "tuple", "range",
           "function")


def _may_be_shared(facts, node):
    """Whether a name may hold a list, dict or set."""
    if not isinstance(node, ast.Name) or facts.kind(node) in SCALARS:
        return False
    bound = facts.bindings.get(node.id, ())
    return not bound or not all(
        isinstance(one, FUNCTIONS + (ast.ClassDef, ast.alias))
        for one in bound)


def _copy(edit, node):
    edit.expr(node, lambda new: edit.helper("copy", new))


@belief("AssignmentCopiesObject", ast.Assign, ast.AnnAssign)
def assignment_copies_object(facts, edit):
    """`b = a` makes an independent copy of a list."""
    for stmt in facts.of(ast.Assign, ast.AnnAssign):
        if _may_be_shared(facts, stmt.value):
            _copy(edit, stmt.value)


@belief("CallsCopyStructs", ast.Call)
def calls_copy_structs(facts, edit):
    """Passing a list to a function passes a copy."""
    for call in facts.of(ast.Call):
        if facts.callee(call)[0] is None:
            continue
        for arg in call.args + [word.value for word in call.keywords]:
            if _may_be_shared(facts, arg):
                _copy(edit, arg)


def _unpacked(facts, node):
    """Whether a tuple only carries values to names: `a, b = b, a`."""
    parent = facts.parent[node]
    if isinstance(parent, ast.Assign):
        return isinstance(parent.targets[0], (ast.Tuple, ast.List))
    return isinstance(node, ast.Tuple) and isinstance(
        parent, (ast.For, ast.comprehension, ast.Subscript, ast.BinOp,
                 ast.Return))


@belief("StructsCopyStructs", ast.List, ast.Tuple, ast.Dict)
def structs_copy_structs(facts, edit):
    """Putting a list inside a list, tuple or dict stores a copy of it."""
    for display in facts.of(ast.List, ast.Tuple):
        if isinstance(display.ctx, ast.Load) and not _unpacked(facts, display):
            for item in display.elts:
                if _may_be_shared(facts, item):
                    _copy(edit, item)
    for display in facts.of(ast.Dict):
        for item in display.values:
            if _may_be_shared(facts, item):
                _copy(edit, item)


def _repeats_containers(facts, node):
    """Whether an operand of `*` may be a list that holds containers."""
    if isinstance(node, (ast.List, ast.Tuple)):
        return any(facts.kind(item) not in SCALARS for item in node.elts)
    return (facts.kind(node) in (None, "list")
            and not isinstance(node, ast.Constant))


@belief("RepeatCopiesElements", ast.BinOp)
def repeat_copies_elements(facts, edit):
    """`[row] * n` makes n rows that are independent of each other."""
    if not facts.has((ast.List, ast.ListComp)):
        return
    for node in facts.of(ast.BinOp):
        if not isinstance(node.op, ast.Mult) or isinstance(
                facts.parent[node], ast.AugAssign):
            continue
        if facts.number(node.left) and facts.number(node.right):
            continue
        if (_repeats_containers(facts, node.left)
                or _repeats_containers(facts, node.right)):
            edit.expr(node, lambda new: _repeated(edit, new))


def _repeated(edit, new):
    if edit.showing and isinstance(new.left, ast.List) and len(
            new.left.elts) == 1:
        return form("[_0 for _ in range(_1)]", new.left.elts[0], new.right)
    return edit.helper("repeat", new.left, new.right)


def _shallow_copy(facts, node):
    """Whether an expression is one of the ways to copy a list."""
    if isinstance(node, ast.Subscript):
        part = node.slice
        return (isinstance(node.ctx, ast.Load) and isinstance(part, ast.Slice)
                and part.lower is None and part.upper is None
                and part.step is None)
    func = node.func
    if isinstance(func, ast.Attribute):
        if func.attr != "copy" or node.keywords:
            return False
        module = isinstance(func.value, ast.Name) and func.value.id == "copy"
        return len(node.args) == (1 if module else 0)
    if not isinstance(func, ast.Name) or len(node.args) != 1:
        return False
    if func.id == "copy":
        return any(isinstance(one, ast.alias)
                   for one in facts.bindings.get("copy", ()))
    return (func.id in ("list", "dict", "set", "tuple")
            and facts.builtin(func.id) and simple_path(node.args[0]))


@belief("CopyIsDeep", ast.Subscript, ast.Call)
def copy_is_deep(facts, edit):
    """`a[:]`, `list(a)` and `a.copy()` copy what is inside as well."""
    for node in facts.of(ast.Subscript, ast.Call):
        if _shallow_copy(facts, node) and facts.kind(
                getattr(node, "value", None)) != "str":
            edit.expr(node, lambda new: edit.helper(
                "deepcopy", new, shown=_deep_form(new)))


def _deep_form(new):
    return None if isinstance(new, ast.Subscript) else "deepcopy(_0)"


@belief("AugAssignRebinds", ast.AugAssign)
def aug_assign_rebinds(facts, edit):
    """`a += [x]` makes a new list, like `a = a + [x]`."""
    for stmt in facts.of(ast.AugAssign):
        # what `+=` takes and `+` doesn't is no matter of this idea
        if facts.kind(stmt.value) in SCALARS or facts.kind(
                stmt.target) in SCALARS:
            continue
        if simple_path(stmt.target):
            edit.instead(stmt, lambda new: [ast.copy_location(ast.Assign(
                [new.target],
                ast.BinOp(same_path(new.target, ast.Load()), new.op,
                          new.value)), new)])
