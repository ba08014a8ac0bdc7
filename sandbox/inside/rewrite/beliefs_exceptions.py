"""Ideas about try, except and finally."""
import ast
import builtins

from rewrite.common import belief, copied


@belief("FinallyCannotOverride", ast.Try)
def finally_cannot_override(facts, edit):
    """`return` in `finally` is ignored when `try` has already returned."""
    for stmt in facts.of(ast.Try):
        returns = [one for one in facts.of(ast.Return)
                   if facts.inside(one, stmt)
                   and facts.function(one) is facts.function(stmt)]
        last = [one for one in returns if _is_in(facts, one, stmt.finalbody)]
        if last and len(last) < len(returns):
            for one in last:
                edit.instead(one, _only_evaluate)


def _is_in(facts, node, stmts):
    return any(facts.inside(node, stmt) for stmt in stmts)


def _only_evaluate(new):
    if isinstance(new.value, (ast.Constant, ast.Name, type(None))):
        return []
    return [ast.Expr(new.value)]


# ------------------------------------------------- resuming

@belief("TryResumes", ast.Try)
def try_resumes(facts, edit):
    """After `except`, the rest of the `try` block goes on."""
    for stmt in facts.of(ast.Try):
        if stmt.handlers and not stmt.orelse and any(
                not _is_safe(one) for one in stmt.body[:-1]):
            edit.instead(stmt, _resuming)


def _is_safe(stmt):
    """Whether a statement can't raise: it needs no `try` of its own."""
    if isinstance(stmt, ast.Expr) and isinstance(stmt.value, ast.Call):
        func = stmt.value.func
        return (isinstance(func, ast.Name) and func.id == "print"
                and all(isinstance(arg, ast.Constant)
                        for arg in stmt.value.args))
    if isinstance(stmt, ast.Assign):
        return isinstance(stmt.value, ast.Constant) and all(
            isinstance(target, ast.Name) for target in stmt.targets)
    return isinstance(stmt, ast.Pass)


def _resuming(new):
    made = []
    for stmt in new.body:
        if _is_safe(stmt):
            made.append(stmt)
        else:
            made.append(copied(new, body=[stmt], finalbody=[]))
    if new.finalbody:
        made = [copied(new, body=made, handlers=[])]
    return made


# ------------------------------------------------- which handler

@belief("MostSpecificExceptWins", ast.Try)
def most_specific_except_wins(facts, edit):
    """The `except` that fits best is taken, whatever the order."""
    for stmt in facts.of(ast.Try):
        depths = [_depth(facts, one.type) for one in stmt.handlers]
        if None in depths or depths == sorted(depths, reverse=True):
            continue
        order = sorted(range(len(depths)), key=lambda at: -depths[at])
        edit.instead(stmt, lambda new, order=order: [copied(
            new, handlers=[new.handlers[at] for at in order])])


def _depth(facts, node):
    """How specific an exception type is: its distance from object."""
    if node is None:
        return 0
    if isinstance(node, ast.Tuple):
        depths = [_depth(facts, one) for one in node.elts]
        return None if None in depths or not depths else max(depths)
    if not isinstance(node, ast.Name):
        return None
    cls = facts.user_class(node.id)
    if cls:
        depths = [_depth(facts, base) for base in cls.bases]
        return None if None in depths or not depths else 1 + max(depths)
    kind = getattr(builtins, node.id, None)
    if isinstance(kind, type) and facts.builtin(node.id):
        return len(kind.__mro__)
    return None
