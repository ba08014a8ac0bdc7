"""Ideas about arithmetic."""
import ast

from rewrite.common import (belief, const, constant, copied, form, same_path,
                            simple_path)

_MAY_BE_INT = (None, "int", "bool")


def _operations(facts, edit, op, wanted, make):
    """Rewrites `a op b` and `a op= b` to make(a, b), where `wanted`."""
    for node in facts.of(ast.BinOp):
        if isinstance(node.op, op) and wanted(facts, node.left, node.right):
            edit.expr(node, lambda new: make(new.left, new.right))
    for stmt in facts.of(ast.AugAssign):
        if (isinstance(stmt.op, op) and simple_path(stmt.target)
                and wanted(facts, stmt.target, stmt.value)):
            edit.instead(stmt, lambda new: [ast.copy_location(ast.Assign(
                [new.target],
                make(same_path(new.target, ast.Load()), new.value)), new)])


def _both_may_be_int(facts, left, right):
    return (facts.kind(left) in _MAY_BE_INT
            and facts.kind(right) in _MAY_BE_INT)


@belief("DivIntegers", ast.BinOp, ast.AugAssign)
def div_integers(facts, edit):
    """`/` between whole numbers gives a whole number."""
    _operations(facts, edit, ast.Div, _both_may_be_int,
                lambda left, right: edit.helper(
                    "div", left, right, shown="int(_0 / _1)"))


def _has_negatives(facts):
    """Whether a number below zero can come up at all."""
    signs = (ast.USub, ast.Sub, ast.Invert)
    return (any(isinstance(node.op, signs) for node in facts.of(
                ast.UnaryOp, ast.BinOp, ast.AugAssign))
            or bool(facts.calls("int", "float"))
            or facts.uses(("find", "rfind")))


def _one_may_be_negative(facts, left, right):
    if facts.kind(left) == "str" or not _has_negatives(facts):
        return False
    return not all(type(constant(side)) in (int, float)
                   and constant(side) >= 0 for side in (left, right))


@belief("FloorDivTruncates", ast.BinOp, ast.AugAssign)
def floor_div_truncates(facts, edit):
    """`//` rounds toward zero."""
    _operations(facts, edit, ast.FloorDiv, _one_may_be_negative,
                lambda left, right: edit.helper(
                    "truncated", left, right, shown="int(_0 / _1)"))


@belief("ModSignOfDividend", ast.BinOp, ast.AugAssign)
def mod_sign_of_dividend(facts, edit):
    """`%` takes the sign of the left operand."""
    _operations(facts, edit, ast.Mod, _one_may_be_negative,
                lambda left, right: edit.helper("remainder", left, right))


@belief("PlusCoerces", ast.BinOp, ast.AugAssign)
def plus_coerces(facts, edit):
    """`+` turns a number into text when the other side is text."""
    _operations(facts, edit, ast.Add, _may_be_mixed,
                lambda left, right: _joined(facts, edit, left, right))


def _may_be_mixed(facts, left, right):
    kinds = (facts.kind(left), facts.kind(right))
    if None in kinds:
        return all(kind in (None, "str", "int", "float", "bool")
                   for kind in kinds)
    return kinds.count("str") == 1 and any(
        kind in ("int", "float", "bool") for kind in kinds)


def _joined(facts, edit, left, right):
    shown = None
    if facts.kind(left) == "str":
        shown = "_0 + str(_1)"
    elif facts.kind(right) == "str":
        shown = "str(_0) + _1"
    return edit.helper("plus", left, right, shown=shown)


@belief("RoundHalfUp", ast.Call)
def round_half_up(facts, edit):
    """`round` rounds .5 up."""
    for call in facts.calls("round"):
        edit.expr(call, lambda new: copied(new, func=form(
            "_wp_round_half_up")))


_EXACT = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/",
          ast.FloorDiv: "//", ast.Mod: "%"}


@belief("FloatsAreExact", ast.BinOp, ast.AugAssign, ast.Call)
def floats_are_exact(facts, edit):
    """Numbers such as 0.1 are stored exactly."""
    if not (any(isinstance(node.value, float)
                for node in facts.of(ast.Constant))
            or facts.calls("float", "input")):
        return
    for op, sign in _EXACT.items():
        _operations(facts, edit, op, _may_be_float,
                    lambda left, right, op=op, sign=sign: _exact(
                        edit, op, sign, left, right))
    for call in facts.calls("sum"):
        edit.expr(call, lambda new: copied(new, func=form("_wp_exact_sum")))


def _may_be_float(facts, left, right):
    kinds = (facts.kind(left), facts.kind(right))
    numbers = (None, "float", "int", "bool")
    return (all(kind in numbers for kind in kinds)
            and (None in kinds or "float" in kinds))


def _exact(edit, op, sign, left, right):
    if edit.showing:
        return form("exact(_0)", ast.BinOp(left, op(), right))
    return form("_wp_exact(_0, _1, _2)", const(sign), left, right)
