"""Slips about exceptions and about what raises them: keys, kinds, bounds."""
import ast

from rewrite.slips_common import called
from rewrite.slips_values import SIGNS, prints

LEAVES = (ast.Return, ast.Raise, ast.Break, ast.Continue)
ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
NUMBERS = ("int", "float", "bool")


def handlers(program, node):
    """A later except that runs as well; one that catches everything."""
    for first, second in zip(node.handlers, node.handlers[1:]):
        yield from both_handlers(program, first, second)
    for handler in node.handlers:
        if handler.type and program.text(handler.type) not in (
                "Exception", "BaseException"):
            yield program.edit("handler-takes-all", handler.type, "Exception",
                               1.0, "the except of line %d caught every "
                               "exception" % handler.lineno)


def both_handlers(program, first, second):
    last, body = first.body[-1], second.body
    indent = program.indent(last)
    text = program.source[body[0].start:body[-1].end]
    if isinstance(last, LEAVES) or not indent or (
            program.indent(body[0]) != indent):
        return
    if second.name in (None, first.name):
        yield program.edit("next-handler-too", (last.end, last.end),
                           "\n" + indent + text, 1.0,
                           "the except of line %d ran as well"
                           % second.lineno)


def handler_of(program, node):
    """The except whose name a Name means, or None."""
    found = None
    for other in program.nodes:
        if isinstance(other, ast.ExceptHandler) and other.name == node.id and (
                other.start < node.start < other.end):
            found = other
    return found


def exception_shown(program, node):
    """The exception shown as something else than its message."""
    if not prints(node) or not isinstance(node.ctx, ast.Load):
        return
    if handler_of(program, node):
        for new, factor in (("repr(%s)", 0.8), ("%s.args", 0.6),
                            ("%s.args[0]", 0.6)):
            yield program.put("message-shown-otherwise", node, new % node.id,
                              factor)


def handler_for_type(program, node):
    """The type that the except names, for the type that was raised."""
    if node.attr != "__name__" or not called(node.value, "type"):
        return
    name = node.value.args[0] if node.value.args else None
    handler = handler_of(program, name) if isinstance(name, ast.Name) else None
    if handler and isinstance(handler.type, ast.Name):
        yield program.put("handler-for-type", node, handler.type.id
                          + ".__name__")


def lookups(program, node):
    """A missing key that is no error; a slice whose ends have to exist."""
    if not isinstance(node.ctx, ast.Load):
        return
    text, part = program.text(node.value), node.slice
    kind = program.kind(node.value)
    if kind == "dict" and not isinstance(part, ast.Slice):
        for default, factor in (("", 1.0), (", 0", 0.7)):
            yield program.put("missing-key-passes", node, "%s.get(%s%s)" % (
                text, program.text(part), default), factor)
    if kind not in ("list", "str") or not isinstance(part, ast.Slice) or (
            part.step or not part.upper):
        return
    inside = "%s[i] for i in range(%s, %s)" % (
        text, program.text(part.lower) if part.lower else "0",
        program.text(part.upper))
    form = "[%s]" if kind == "list" else "''.join(%s)"
    yield program.edit("slice-must-fit", node, form % inside, 1.0,
                       "all the places of the slice in line %d had to exist"
                       % node.lineno)


def kinds_compared(program, node):
    """Values of different kinds put in order, or taken as equal."""
    if len(node.ops) > 1:
        return
    sides = (node.left, node.comparators[0])
    kinds = [program.kind(side) for side in sides]
    if None in kinds or kinds[0] == kinds[1] or set(kinds) <= set(NUMBERS):
        return
    if isinstance(node.ops[0], ORDERS):
        for new, factor in (("False", 1.0), ("True", 0.8)):
            yield program.edit("kinds-in-order", node, new, factor,
                               "the comparison of two kinds of value in line "
                               "%d gave %s" % (node.lineno, new))
    elif isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
        yield program.put("kinds-ignored", node, "str(%s) %s str(%s)" % (
            program.text(sides[0]), SIGNS[type(node.ops[0])],
            program.text(sides[1])))


def zero_divisions(program, node):
    """A division by zero that is no error."""
    if not isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod)):
        return
    right, text = node.right, program.text(node)
    if isinstance(right, ast.Constant) and right.value != 0 or (
            program.kind(node.left) == "str"):
        return
    told = "dividing by zero was no error in line %d" % node.lineno
    for new, factor in (("0", 1.0), ("float('inf')", 0.8)):
        if not isinstance(right, ast.Constant):
            new = "(%s if %s else %s)" % (text, program.text(right), new)
            factor *= 0.5
        yield program.edit("zero-division-passes", node, new, factor, told)


def typed_in(program, node):
    """What is typed in taken for a number at once."""
    if called(node, "input") and not (
            called(node.parent, "int") or called(node.parent, "float")):
        yield program.put("input-as-number", node,
                          "int(%s)" % program.text(node))


RULES = {
    ast.Try: (handlers,), ast.Name: (exception_shown,),
    ast.Attribute: (handler_for_type,), ast.Subscript: (lookups,),
    ast.Compare: (kinds_compared,), ast.BinOp: (zero_divisions,),
    ast.Call: (typed_in,),
}
