"""Slips about functions, objects and loops as wholes."""
import ast

from rewrite.slips_common import called, is_int
from rewrite.slips_flow import is_docstring
from rewrite.slips_values import NEIGHBOUR_OPERATORS, SIGNS

NUMERALS = ("0b", "0o", "0x")
READ = (ast.Name, ast.Attribute, ast.Subscript)


def parameters(program, node):
    """self that is thought to come by itself; defaults overlooked."""
    args = node.args
    if isinstance(node.parent, ast.ClassDef) and not node.decorator_list:
        if not args.args or args.args[0].arg not in ("self", "cls"):
            yield from with_self(program, node)
    if args.defaults and not args.kwonlyargs and not args.vararg:
        last, default = args.args[-1], args.defaults[-1]
        yield program.edit("default-ignored", (last.end, default.end), "",
                           1.0, "the default in line %d was not there"
                           % node.lineno)
        yield program.edit("default-ignored", default, "None", 0.7)


def with_self(program, node):
    start = program.source.find("(", node.start + len("def " + node.name))
    if 0 < start < node.body[0].start:
        new = "self, " if node.args.args else "self"
        yield program.edit("self-by-itself", (start + 1, start + 1), new,
                           1.0, "the method in line %d got self without "
                           "naming it" % node.lineno)


def same_object(program, node):
    """A second call thought to give the first one's object."""
    if not called(node.value) or not isinstance(node.targets[0], ast.Name):
        return
    text, func = program.text(node.value), node.value.func.id
    for other in program.nodes:
        if other is node:
            return
        if isinstance(other, ast.Assign) and other.scope is node.scope and (
                isinstance(other.targets[0], ast.Name)
                and program.text(other.value) == text
                and defined(program, func)):
            name = other.targets[0].id
            yield program.edit("same-object", node.value, name, 1.0,
                               "line %d made nothing new, and `%s` was the "
                               "same as `%s`" % (node.lineno,
                                                 node.targets[0].id, name))
            return


def defined(program, name):
    return any(isinstance(node, (ast.FunctionDef, ast.ClassDef))
               and node.name == name for node in program.nodes)


def echoed(program, node):
    """A value on a line of its own, printed as at the prompt."""
    value = node.value
    if node.scope.__class__ is not ast.Module or is_docstring(node):
        echo = isinstance(value, ast.Constant) and node.scope.body[0] != node
        if not echo or node.scope.__class__ is not ast.Module:
            return
    if not isinstance(value, (ast.Await, ast.Yield)) and not (
            called(value)):
        yield program.put("value-printed", value,
                          "print(%s)" % program.text(value),
                          0.6 if isinstance(value, ast.Call) else 1.0)


def called_first(program, node):
    """Arguments that are read only after a later one's call has run."""
    call = node.value
    if not called(call, "print") or "\n" in program.text(node) or (
            call.keywords or len(call.args) < 2):
        return
    last = call.args[-1]
    if not isinstance(last, ast.Call) or not any(
            isinstance(arg, READ) for arg in call.args[:-1]):
        return
    rest = program.source[call.start:last.start]
    yield program.edit("called-first", node, "later = %s; %slater)" % (
        program.text(last), rest), 1.0,
        "the call in line %d ran before the values left of it were read"
        % node.lineno)


def updates(program, node):
    """The neighbouring operator; a piece added as one element."""
    sign = SIGNS[type(node.op)]
    where = program.between(node.target.end, node.value.start, sign + "=")
    if where is None:
        return
    for rank, other in enumerate(NEIGHBOUR_OPERATORS.get(type(node.op), ())):
        if other not in "+-*":
            yield program.edit("neighbouring-operator", where, other + "=",
                               (0.9, 0.7, 0.5)[rank])
    kind, text = program.kind(node.value), program.text(node.value)
    if sign == "+" and kind in ("list", "tuple"):
        yield program.put("nested-instead", node.value, (
            "[%s]" if kind == "list" else "(%s,)") % text)


def in_step(program, node):
    """Two loops, one in the other, that go on together."""
    inner = node.body[0]
    if not isinstance(inner, ast.For) or len(node.body) > 1 or (
            node.orelse or inner.orelse):
        return
    one, other = program.text(node.target), program.text(inner.target)
    if not (isinstance(node.target, ast.Name)
            and isinstance(inner.target, ast.Name)) or any(
                isinstance(name, ast.Name) and name.id == one
                for name in ast.walk(inner.iter)):
        return
    source = program.source
    new = "%s, %s in zip(%s, %s)%s(%s,)" % (
        one, other, program.text(node.iter), program.text(inner.iter),
        source[node.iter.end:inner.iter.start], other)
    yield program.edit("loops-in-step", (node.target.start, inner.iter.end),
                       new, 1.0, "the loops of lines %d and %d went on "
                       "together, step by step" % (node.lineno,
                                                   inner.lineno))


def nested_lists(program, node):
    """One list for each round of the first `for`."""
    if len(node.generators) != 2:
        return
    first, second = node.generators
    cut = program.source.rfind("for", 0, second.target.start)
    start = program.source.rfind("for", 0, first.target.start)
    yield program.edit("nested-instead", node, "[[%s %s] %s]" % (
        program.text(node.elt), program.source[cut:node.end - 1].rstrip(),
        program.source[start:cut].rstrip()), 0.8)


def bits(program, node):
    """`and` read as `&`, `or` as `|`, on numbers."""
    sign = "&" if isinstance(node.op, ast.And) else "|"
    for first, second in zip(node.values, node.values[1:]):
        where = program.between(first.end, second.start,
                                SIGNS[type(node.op)])
        if where and program.kind(first) == program.kind(second) == "int":
            yield program.edit("logical-as-bitwise", where, sign)


def logic(program, node):
    """`&` read as `and`, `|` as `or`."""
    word = {ast.BitAnd: "and", ast.BitOr: "or"}.get(type(node.op))
    where = word and program.between(node.left.end, node.right.start,
                                     SIGNS[type(node.op)])
    if where and program.kind(node) != "set":
        apart = program.source[where[0] - 1] == " "
        yield program.edit("bitwise-as-logical", where,
                           word if apart else " %s " % word)


def literals(program, node):
    """0b101 read as 101 or as text; a line that a string doesn't break."""
    text = program.text(node)
    if is_int(node) and text[:2].lower() in NUMERALS:
        if text[2:].isdecimal():
            yield program.put("prefix-ignored", node,
                              text[2:].lstrip("0") or "0")
        yield program.put("prefix-as-text", node, "'%s'" % text, 0.8)
    elif isinstance(node.value, str) and "\\\n" in text:
        for new, factor in (("\n", 1.0), (" ", 0.6)):
            if new == " " or text[:3] in ('"""', "'''"):
                yield program.put("continuation-overlooked", node,
                                  text.replace("\\\n", new), factor)
    elif isinstance(node.value, str) and node.value == " " and text == (
            text[0] + " " + text[0]) and isinstance(node.parent, (
                ast.List, ast.Tuple, ast.Call, ast.If, ast.Assign)):
        yield program.put("blank-as-empty", node, text[0] * 2)


RULES = {
    ast.FunctionDef: (parameters,), ast.Assign: (same_object,),
    ast.Expr: (echoed, called_first), ast.AugAssign: (updates,),
    ast.For: (in_step,), ast.ListComp: (nested_lists,),
    ast.BoolOp: (bits,), ast.BinOp: (logic,), ast.Constant: (literals,),
}
