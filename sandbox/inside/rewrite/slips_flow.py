"""Slips in the order of things: what runs, how often, and where."""
import ast

from rewrite.slips_common import LOOPS, block_of, called
from rewrite.slips_values import SIGNS, negated, swap

SIMPLE = (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return,
          ast.Delete, ast.Raise, ast.Assert, ast.Break, ast.Continue,
          ast.Global, ast.Nonlocal)
ACTIONS = (ast.Expr, ast.Assign, ast.AugAssign, ast.Delete)


def skipped(program, node):
    """A statement that isn't carried out."""
    if is_docstring(node) or isinstance(node, (ast.Break, ast.Continue)):
        return
    if not isinstance(node, SIMPLE):
        return
    factor = 1.0
    if isinstance(node, ast.Assign):
        # a first assignment skipped is a NameError, which nobody predicts
        factor = 0.7 if bound_before(program, node) else 0.15
    elif isinstance(node, ast.Return):
        factor = 0.5
    elif called(getattr(node, "value", None), "print"):
        factor = 0.6
    yield program.edit("statement-skipped", node, "pass", factor,
                       "line %d was skipped" % node.lineno)


def bound_before(program, node):
    """Is what an assignment binds bound above it already?"""
    names = {target.id for target in node.targets
             if isinstance(target, ast.Name)}
    return not names or any(
        isinstance(other, ast.Name) and other.id in names
        and isinstance(other.ctx, ast.Store) and other.start < node.start
        for other in program.nodes)


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(
        node.value, ast.Constant)


def twice(program, node):
    """A statement carried out once too often."""
    if is_docstring(node) or not isinstance(node, (ast.Expr, ast.AugAssign)):
        return
    text = program.text(node)
    if "\n" in text:
        return
    factor = 0.5 if called(getattr(node, "value", None), "print") else 1.0
    yield program.edit("statement-twice", (node.end, node.end),
                       "; " + text, factor,
                       "line %d ran once more" % node.lineno)


def exchanged(program, node):
    """Two neighbouring statements in the other order."""
    if not isinstance(node, SIMPLE):
        return
    block, index = block_of(node)
    if index + 1 == len(block):
        return
    other = block[index + 1]
    if isinstance(other, (ast.Return, ast.Break, ast.Continue)) or (
            isinstance(node, (ast.Return, ast.Break, ast.Continue))):
        return
    if program.indent(node) is None or program.indent(other) is None:
        return
    if not isinstance(other, SIMPLE) and not isinstance(other, ast.If):
        return
    if isinstance(other, ast.If) and not node.loop:
        return
    if needs(program, node, other):
        return
    told = "lines %d and %d changed places" % (node.lineno, other.lineno)
    edit = swap("statements-exchanged", program, node, other,
                1.0 if node.loop else 0.5)
    edit.told = told
    yield edit


def needs(program, node, other):
    """Does `other` read what an assignment above it binds first?"""
    if not isinstance(node, ast.Assign) or bound_before(program, node):
        return False
    names = {target.id for target in node.targets
             if isinstance(target, ast.Name)}
    return any(isinstance(name, ast.Name) and name.id in names
               for name in ast.walk(other))


def branches(program, node):
    """The other branch; both; a condition that always or never holds."""
    where, new = negated(program, node.test)
    yield program.edit("other-branch", where, new)
    if node.loop or node.scope.__class__ is not ast.Module:
        yield program.put("branch-always", node.test, "True", 0.7)
        yield program.put("branch-always", node.test, "False", 0.7)
    orelse = else_word(program, node.body[-1], node.orelse)
    if orelse:
        yield program.edit("both-branches", orelse, "if True", 0.6,
                           "the else of line %d ran as well"
                           % program.line_of(orelse[0]))
    for other in node.orelse[:1]:
        if is_elif(program, other):
            yield program.edit("elif-as-if", (other.start, other.start + 4),
                               "if")
    yield from peeked(program, node)


def is_elif(program, node):
    return isinstance(node, ast.If) and (
        program.source.startswith("elif", node.start))


def else_word(program, last, orelse):
    """Where a statement's `else` stands; None where it has none."""
    if not orelse or is_elif(program, orelse[0]):
        return None
    return program.between(last.end, orelse[0].start, "else")


def peeked(program, node):
    """A condition tested on the value of one step later, or earlier."""
    loop = node if isinstance(node, LOOPS) else node.loop
    names = [name for name in ast.walk(node.test)
             if isinstance(name, ast.Name)]
    for step in ast.walk(loop) if loop else ():
        if not isinstance(step, ast.AugAssign) or not isinstance(
                step.target, ast.Name):
            continue
        for name in names:
            if name.id == step.target.id and "\n" not in program.text(step):
                yield program.put("one-step-ahead", name, "(%s %s %s)" % (
                    name.id, SIGNS[type(step.op)],
                    program.text(step.value)), 0.8)


def while_loops(program, node):
    """A while loop that runs once, never, or its `else` overlooked."""
    yield from once_only(program, node)
    yield from peeked(program, node)
    if not isinstance(node.test, ast.Constant):
        yield program.put("loop-never-entered", node.test, "False", 0.6)
    yield from loop_else(program, node)


def for_loops(program, node):
    """A for loop that misses its first or last round, or stops early."""
    if not called(node.iter, "range"):
        text = program.fitting(node.iter, node.iter)
        if program.kind(node.iter) in ("list", "tuple", "str", None):
            for part in ("[1:]", "[:-1]"):
                yield program.put("round-missed", node.iter, text + part,
                                  0.8)
        yield program.put("loop-never-entered", node.iter, "()", 0.3)
    if isinstance(node.target, ast.Tuple) and len(node.target.elts) == 2:
        yield swap("values-exchanged", program, *node.target.elts)
    if program.kind(node.iter) == "dict":
        for view in ("values", "items"):
            yield program.put("keys-for-values", node.iter, "%s.%s()" % (
                program.text(node.iter), view), 0.7)
    yield from once_only(program, node)
    yield from loop_else(program, node)


def once_only(program, node):
    """A loop that stops after its first round."""
    last = node.body[-1]
    indent = program.indent(last)
    if isinstance(last, (ast.Break, ast.Return, ast.Continue)):
        return
    if isinstance(last, SIMPLE + (ast.Pass,)):
        new = "; break"
    elif indent is not None:
        new = "\n" + indent + "break"
    else:
        return
    line_end = last.end
    yield program.edit("loop-runs-once", (line_end, line_end), new, 1.0,
                       "the loop of line %d stopped after its first round"
                       % node.lineno)


def printing_loop(program, node):
    """`end` taken for what stands between, so none after the last."""
    stmt = node.body[0]
    call = getattr(stmt, "value", None)
    if len(node.body) > 1 or node.orelse or not called(call, "print"):
        return
    words = {word.arg: word.value for word in call.keywords}
    if list(words) == ["end"] and len(call.args) == 1 and (
            isinstance(words["end"], ast.Constant)
            and str(words["end"].value).strip()
            and ast.dump(call.args[0]) == ast.dump(node.target).replace(
                "Store", "Load")):
        yield program.edit("end-between-only", node, "print(*%s, sep=%s)" % (
            program.text(node.iter), program.text(words["end"])), 1.0,
            "the `end` of line %d came between the values only"
            % stmt.lineno)
        yield program.edit("end-between-only", node, (
            "print(*%s, sep='', end=%s)" % (
                program.text(node.iter), program.text(words["end"]))), 0.7,
            "the `end` of line %d came once, after the last value"
            % stmt.lineno)


def loop_else(program, node):
    """A loop's `else` that always runs, or never."""
    where = else_word(program, node.body[-1], node.orelse)
    if where:
        yield program.edit("else-always", where, "if True", 1.0,
                           "the else of line %d always ran"
                           % program.line_of(where[0]))
        yield program.edit("else-never", where, "if False", 1.0,
                           "the else of line %d never ran"
                           % program.line_of(where[0]))


def else_of_the_if(program, node):
    """A loop's `else` read as that of the `if` at the end of its body."""
    last = node.body[-1]
    where = else_word(program, last, node.orelse)
    inner = program.indent(last)
    outer = program.indent(node)
    if not where or not isinstance(last, ast.If) or last.orelse or (
            inner is None or outer is None):
        return
    start, end = program.line_start(where[0]), node.orelse[-1].end
    lines = program.source[start:end].split("\n")
    new = "\n".join(inner[len(outer):] + line for line in lines)
    yield program.edit("else-of-the-if", (start, end), new, 1.0,
                       "the else of line %d belonged to the if above it"
                       % program.line_of(where[0]))


def jumps(program, node):
    """break for continue, continue for break, or neither."""
    other = "continue" if isinstance(node, ast.Break) else "break"
    yield program.put("break-continue", node, other)
    yield program.edit("jump-ignored", node, "pass", 1.0,
                       "the %s in line %d was not there" % (
                           program.text(node), node.lineno))


def assignments(program, node):
    """A plain assignment for an augmented one, and the reverse."""
    if isinstance(node, ast.AugAssign):
        sign = SIGNS[type(node.op)]
        where = program.between(node.target.end, node.value.start,
                                sign + "=")
        if where is None:
            return
        yield program.edit("update-as-assignment", where, "=")
        for other in ("+", "-", "*"):
            if other != sign:
                yield program.edit("neighbouring-operator", where,
                                   other + "=",
                                   0.7 if "*" in (other, sign) else 0.9)
    elif node.loop and isinstance(node.targets[0], ast.Name):
        where = program.between(node.targets[0].end, node.value.start, "=")
        if where and program.kind(node.value) not in ("bool", "none"):
            yield program.edit("assignment-as-update", where, "+=", 0.6)


def accumulators(program, node):
    """A total or product that starts at the other neutral value."""
    value = node.value
    if isinstance(value, ast.Constant) and not node.loop:
        other = {0: "1", 1: "0"}.get(value.value)
        if type(value.value) is int and other:
            yield program.put("initial-value", value, other, 0.6)


def returns(program, node):
    """return for print; a return that doesn't end its loop."""
    if node.value is None:
        return
    start = (node.start, node.value.start)
    text = program.text(node.value)
    yield program.edit("print-for-return", node, "print(%s)" % text, 0.6)
    yield program.edit("value-not-returned", (start[0], start[1]), "", 0.6)


def print_as_return(program, node):
    """print for return, in a function; a printed None overlooked."""
    value = node.value
    if not isinstance(value, ast.Call):
        return
    if called(value, "print"):
        function = node.scope.__class__ is ast.FunctionDef
        if function and len(value.args) == 1 and not value.keywords:
            yield program.edit("return-for-print", node,
                               "return " + program.text(value.args[0]), 0.8)
        if len(value.args) == 1 and isinstance(value.args[0], ast.Call):
            yield program.put("value-not-printed", value,
                              program.text(value.args[0]), 0.6)
    elif isinstance(value.func, ast.Name):
        yield program.put("value-printed", value,
                          "print(%s)" % program.text(value), 0.7)


def indentation(program, node):
    """A statement one level further in or out than it stands."""
    blanks = program.indent(node)
    if blanks is None or "\n" in program.text(node):
        return
    block, index = block_of(node)
    yield from moved_out(program, node, blanks, block)
    if index and isinstance(node, ACTIONS + (ast.Return,)):
        yield from moved_in(program, node, blanks, block[index - 1])


def moved_out(program, node, blanks, block):
    parent = node.parent
    if block[-1] is not node or len(block) < 2:
        return
    if not isinstance(parent, LOOPS + (ast.If,)):
        return
    if parent.orelse and node.field == "body":
        return
    outer = program.indent(parent)
    if outer is None or not blanks.startswith(outer):
        return
    factor = 1.0 if isinstance(parent, LOOPS) else 0.6
    start = program.line_start(node.start) + len(outer)
    what = "loop" if isinstance(parent, LOOPS) else "if"
    yield program.edit("statement-out-of-block", (start, node.start), "",
                       factor, "line %d stood after the %s, not in it"
                       % (node.lineno, what))


def moved_in(program, node, blanks, before):
    if not isinstance(before, LOOPS + (ast.If,)):
        return
    inner = program.indent((before.orelse or before.body)[-1])
    if inner is None or not inner.startswith(blanks):
        return
    factor = 1.0 if isinstance(before, LOOPS) else 0.6
    what = "loop" if isinstance(before, LOOPS) else "if"
    yield program.edit("statement-into-block", (node.start, node.start),
                       inner[len(blanks):], factor,
                       "line %d stood in the %s before it"
                       % (node.lineno, what))


def tries(program, node):
    """finally or else skipped, handlers in another order, or silent."""
    where = else_word(program, node.handlers[-1].body[-1]
                      if node.handlers else node.body[-1], node.orelse)
    if where and not node.finalbody:
        yield program.edit("else-always", where, "finally", 1.0,
                           "the else of line %d always ran"
                           % program.line_of(where[0]))
    for block, word in ((node.finalbody, "finally"), (node.orelse, "else")):
        if block:
            yield block_skipped(program, "%s-skipped" % word, block, word)
    for first, second in zip(node.handlers, node.handlers[1:]):
        if first.type and second.type:
            yield swap("handlers-exchanged", program, first.type,
                       second.type)
    for handler in node.handlers:
        yield block_skipped(program, "handler-skipped", handler.body,
                            "except")
        if handler.type and handler.name is None:
            yield program.put("exception-not-caught", handler.type, "()",
                              0.7)
    if node.handlers and not any(isinstance(stmt, ast.Raise)
                                 for stmt in node.body):
        first = node.body[0]
        kind = node.handlers[0].type
        if isinstance(kind, ast.Name) and program.indent(first) is not None:
            yield program.edit("handler-always-runs", (first.start,
                                                       first.start),
                               "raise %s; " % kind.id, 0.4,
                               "line %d failed" % first.lineno)


def block_skipped(program, family, block, word):
    line = program.line_of(block[0].start)
    return program.edit(family, (block[0].start, block[-1].end), "pass",
                        0.8, "the %s part at line %d was skipped"
                        % (word, line))


def definitions(program, node):
    """A base class's method for the overriding one; parameters swapped."""
    if isinstance(node.parent, ast.ClassDef) and node.parent.bases:
        start = min([node.start] + [item.start - 1
                                    for item in node.decorator_list])
        yield program.edit("override-ignored", (start, node.end), "pass",
                           0.8, "the %s of line %d was not there"
                           % (node.name, node.lineno))
    args = [arg for arg in node.args.args if arg.arg not in ("self", "cls")]
    for first, second in zip(args, args[1:]):
        yield swap("parameters-exchanged", program, first, second, 0.6)
    for item in node.decorator_list:
        yield program.edit("decorator-ignored", (item.start - 1, item.end),
                           "", 1.0, "line %d was not there" % item.lineno)


def yields(program, node):
    """yield taken for return."""
    if node.value is not None and isinstance(node.parent, ast.Expr):
        yield program.edit("return-for-yield",
                           (node.start, node.start + len("yield")),
                           "return", 0.7)


COMMON = (skipped, exchanged, indentation)
RULES = {
    ast.Expr: COMMON + (twice, print_as_return),
    ast.Assign: COMMON + (assignments, accumulators),
    ast.AugAssign: COMMON + (twice, assignments),
    ast.Return: COMMON + (returns,), ast.Delete: COMMON,
    ast.Raise: COMMON, ast.Assert: COMMON, ast.AnnAssign: COMMON,
    ast.Global: (skipped,), ast.Nonlocal: (skipped,),
    ast.Break: (jumps,), ast.Continue: (jumps,),
    ast.If: (branches,), ast.While: (while_loops,),
    ast.For: (for_loops, printing_loop, else_of_the_if),
    ast.Try: (tries,), ast.FunctionDef: (definitions,),
    ast.Yield: (yields,),
}
