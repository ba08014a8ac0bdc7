"""Slips in expressions: a number, an operator, a part for the whole."""
import ast

from rewrite.slips_common import COMMENT, FUNCTIONS, bindings, called, is_int

# the sign that stands next to another in the head
NEIGHBOUR_OPERATORS = {
    ast.Add: ("-", "*"), ast.Sub: ("+",), ast.Mult: ("+", "**"),
    ast.Div: ("//", "%"), ast.FloorDiv: ("/", "%"),
    ast.Mod: ("//", "/"), ast.Pow: ("*",),
    ast.BitAnd: ("|", "+"), ast.BitOr: ("&", "+"),
    ast.BitXor: ("**", "|", "+"),
    ast.LShift: (">>", "*", "+"), ast.RShift: ("<<", "//"),
}
SIGNS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/",
    ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**", ast.BitAnd: "&",
    ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
    ast.MatMult: "@",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==",
    ast.NotEq: "!=", ast.In: "in", ast.NotIn: "not in", ast.Is: "is",
    ast.IsNot: "is not", ast.And: "and", ast.Or: "or",
}
NEIGHBOUR_COMPARISONS = {
    ast.Lt: ("<=", ">", ">="), ast.LtE: ("<", ">=", ">"),
    ast.Gt: (">=", "<", "<="), ast.GtE: (">", "<=", "<"),
    ast.Eq: ("!=", "<=", ">="), ast.NotEq: ("==",), ast.In: ("not in",),
    ast.NotIn: ("in",), ast.Is: ("==", "is not"), ast.IsNot: ("is", "!="),
}
NEGATION = {ast.Lt: ">=", ast.LtE: ">", ast.Gt: "<=", ast.GtE: "<",
            ast.Eq: "!=", ast.NotEq: "==", ast.In: "not in",
            ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is"}
OPPOSITE = {"+": "-", "-": "+", "*": "//", "//": "*"}
UNORDERED = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)
BOOLEAN_CALLS = ("isinstance", "any", "all", "bool", "issubclass",
                 "callable", "hasattr")


def constants(program, node):
    """A number one off; how likely depends on what the number is for."""
    value = node.value
    if type(value) is bool:
        yield program.put("boolean-flipped", node, str(not value),
                          0.4 if is_data(node) else 1.0)
    elif type(value) is int:
        yield from integers(program, node)
    elif type(value) is float and value.is_integer() and value < 1e15:
        yield program.put("int-for-float", node, str(int(value)))
    elif type(value) is str and program.text(node)[:1] in "'\"":
        yield from strings(program, node)


def integers(program, node):
    negative = (isinstance(node.parent, ast.UnaryOp)
                and isinstance(node.parent.op, ast.USub))
    factor = weight_of_place(node.parent if negative else node)
    if not is_data(node):
        yield program.put("constant-off-by-one", node, str(node.value + 1),
                          factor)
        if node.value > 0:
            yield program.put("constant-off-by-one", node,
                              str(node.value - 1), factor)
    elif not negative:
        yield program.put("constant-off-by-one", node, str(node.value + 1),
                          0.25)
    if node.value > 1 and starts_a_count(node):
        yield program.put("starts-at-zero", node, "0", factor)


def weight_of_place(node):
    """Bounds, places and conditions are misjudged; plain data is just read."""
    parent = node.parent
    if called(parent, "range") or isinstance(parent, ast.Slice):
        return 1.0
    if node.field == "slice":
        return 1.0
    if isinstance(parent, ast.Compare):
        return 0.7
    if isinstance(parent, (ast.BinOp, ast.AugAssign)):
        return 0.5
    if isinstance(parent, ast.Assign):
        return 0.6 if parent.scope.__class__ is not ast.Module else 0.5
    return 0.4


def is_data(node):
    """Is this an element of a display, or a key or value of a dict?"""
    parent = node.parent
    if isinstance(parent, ast.UnaryOp):
        parent = parent.parent
    return isinstance(parent, (ast.List, ast.Tuple, ast.Set, ast.Dict))


def starts_a_count(node):
    return called(node.parent, "range") and len(node.parent.args) > 1 and (
        node.parent.args[0] is node)


def strings(program, node):
    text = program.text(node)
    body = text[1:-1]
    if isinstance(node.parent, ast.Expr) or text[:3] in ('"""', "'''"):
        return
    if body.isdigit() and str(int(body)) == body:
        added = isinstance(node.parent, ast.BinOp) and isinstance(
            node.parent.op, ast.Add)
        yield program.put("text-as-number", node, body,
                          0.5 if added else 1.0)
    if "\\" in body:
        yield program.put("escape-as-text", node, "r" + text)
    word = getattr(node.parent, "attr", getattr(node.parent, "arg", ""))
    if word in ("join", "sep", "end"):
        yield from separators(program, node, word, text[0], body)


def separators(program, node, word, quote, body):
    """Another separator than the one written, and newlines that come."""
    for other, factor in (("", 1.0), (" ", 1.0), (", ", 0.6), ("\\n", 0.7)):
        if other != body:
            yield program.put("separator", node, quote + other + quote,
                              factor)
    if word == "end" and body[-2:] != "\\n":
        yield program.put("newline-still-comes", node,
                          quote + body + "\\n" + quote)


def unary(program, node):
    if isinstance(node.op, ast.Not):
        yield program.hoist("not-dropped", node, node.operand)
    elif isinstance(node.op, ast.USub):
        factor = 0.5 if is_data(node.operand) else 1.0
        yield program.hoist("minus-dropped", node, node.operand, factor)
        if isinstance(node.operand, ast.BinOp) and (
                isinstance(node.operand.op, ast.Pow)):
            pow_ = node.operand
            yield program.put("operator-precedence", node, "(-%s) ** %s" % (
                program.text(pow_.left), program.text(pow_.right)))
    elif isinstance(node.op, (ast.Invert, ast.UAdd)):
        yield program.hoist("sign-dropped", node, node.operand)


def binary(program, node):
    left, right = program.kind(node.left), program.kind(node.right)
    where = program.between(node.left.end, node.right.start,
                            SIGNS[type(node.op)])
    if where is None:
        return
    textual = "str" in (left, right)
    for rank, sign in enumerate(NEIGHBOUR_OPERATORS.get(type(node.op), ())):
        factor = (1.0, 0.7, 0.5)[rank]
        if textual and sign in "-*":
            factor *= 0.2
        yield program.edit("neighbouring-operator", where, sign, factor)
    if isinstance(node.op, UNORDERED) or textual or left == "list":
        if program.text(node.left) != program.text(node.right):
            factor = 0.6 if isinstance(node.op, ast.Add) else 1.0
            yield swap("operands-exchanged", program, node.left, node.right,
                       factor)
    if not prints(node):
        for child in (node.left, node.right):
            yield program.hoist("part-for-whole", node, child, 0.6)
    yield from regroupings(program, node)


def swap(family, program, first, second, factor=1.0):
    """Exchanges the texts of two nodes."""
    source = program.source
    new = (source[second.start:second.end] + source[first.end:second.start]
           + source[first.start:first.end])
    return program.edit(family, (first.start, second.end), new, factor)


def regroupings(program, node):
    """Parentheses moved around a neighbouring pair, put or dropped."""
    source = program.source
    for field, side in (("left", node.left), ("right", node.right)):
        if not isinstance(side, ast.BinOp):
            continue
        low = source[:side.start].rstrip()
        bare = not (low.endswith("(") and source[side.end:].lstrip()
                    .startswith(")"))
        if bare and field == "left":
            new = "%s%s(%s)" % (
                program.text(side.left),
                source[side.left.end:side.right.start],
                source[side.right.start:node.right.end])
            yield program.edit("operator-precedence",
                               (node.left.start, node.right.end), new)
        elif bare:
            new = "(%s)%s%s" % (
                source[node.left.start:side.left.end],
                source[side.left.end:side.right.start],
                program.text(side.right))
            yield program.edit("operator-precedence",
                               (node.left.start, node.right.end), new)
        else:
            start, end = len(low) - 1, source.index(")", side.end) + 1
            yield program.edit("operator-precedence", (start, end),
                               program.text(side))


def comparison(program, node):
    operands = [node.left] + node.comparators
    for index, operator in enumerate(node.ops):
        where = program.between(operands[index].end,
                                operands[index + 1].start,
                                SIGNS[type(operator)])
        if where is None:
            continue
        for rank, sign in enumerate(NEIGHBOUR_COMPARISONS[type(operator)]):
            yield program.edit("neighbouring-comparison", where, sign,
                               (1.0, 0.8, 0.6)[rank])
    if len(node.ops) > 1:
        yield program.edit("comparison-cut-short",
                           (operands[0].start, operands[1].end),
                           program.text(operands[1]))
        yield program.edit("comparison-cut-short",
                           (operands[-2].start, operands[-1].end),
                           program.text(operands[-2]))
    elif isinstance(node.ops[0], (ast.In, ast.NotIn)) and (
            program.kind(node.comparators[0]) == "dict"):
        yield program.put("keys-for-values", node.comparators[0],
                          program.text(node.comparators[0]) + ".values()")


def boolean(program, node):
    sign = SIGNS[type(node.op)]
    other = "or" if sign == "and" else "and"
    for first, second in zip(node.values, node.values[1:]):
        where = program.between(first.end, second.start, sign)
        if where:
            yield program.edit("and-or", where, other)
    if not prints(node):
        for child in node.values:
            yield program.hoist("condition-cut-short", node, child)
    first = node.values[0]
    if isinstance(first, ast.UnaryOp) and isinstance(first.op, ast.Not):
        yield program.put("operator-precedence", node, "not (%s)" % (
            program.source[first.operand.start:node.end]), 0.6)


def negated(program, node):
    """The text of the opposite of a condition, and where to put it."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return (node.start, node.end), program.fitting(node, node.operand)
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        where = program.between(node.left.end, node.comparators[0].start,
                                SIGNS[type(node.ops[0])])
        if where:
            return where, NEGATION[type(node.ops[0])]
    text = program.text(node)
    if isinstance(node, (ast.BoolOp, ast.IfExp, ast.Lambda, ast.NamedExpr)):
        text = "(" + text + ")"
    return (node.start, node.end), "not " + text


def conditional(program, node):
    where, new = negated(program, node.test)
    yield program.edit("other-branch", where, new)
    for child in (node.body, node.orelse, node.test):
        yield program.hoist("branch-always", node, child,
                            0.3 if child is node.test else 0.7)


def subscript(program, node):
    if not isinstance(node.ctx, ast.Load):
        if isinstance(node.slice, ast.Slice):
            yield from bounds(program, node.slice)
        return
    part = node.slice
    if isinstance(part, ast.Slice):
        yield from bounds(program, part)
        yield program.hoist("slice-ignored", node, node.value, 0.7)
        return
    text = program.text(part)
    if isinstance(part, ast.Constant) and not is_int(part):
        pass
    elif is_int(part) or is_negative(part):
        yield from neighbouring_places(program, part)
    elif program.kind(node.value) != "dict":
        for new in (text + " + 1", text + " - 1"):
            if not text.endswith((" + 1", " - 1")):
                yield program.put("neighbouring-element", part, new)
        yield from dropped_steps(program, part)
    if not prints(node):
        yield program.hoist("whole-for-element", node, node.value, 0.4)
        yield program.hoist("index-for-element", node, part, 0.6)


def neighbouring_places(program, part):
    """Other ends; one place to either side is an off-by-one constant."""
    text = program.text(part)
    for other, factor in (("-1", 0.8), ("0", 0.8), ("1", 0.4)):
        if other != text:
            yield program.put("neighbouring-element", part, other, factor)
    if is_negative(part):
        yield program.put("neighbouring-element", part,
                          "-%d" % (part.operand.value + 1))


def dropped_steps(program, node):
    """`i + 1` read as `i`."""
    if isinstance(node, ast.BinOp) and is_int(node.right):
        yield program.put("neighbouring-element", node,
                          program.text(node.left))


def is_negative(node):
    return (isinstance(node, ast.UnaryOp) and is_int(node.operand)
            and isinstance(node.op, ast.USub))


def bounds(program, part):
    """A slice's bounds dropped, exchanged, or one to the side."""
    source = program.source
    lower, upper, step = part.lower, part.upper, part.step
    colon = program.between(lower.end if lower else part.start,
                            upper.start if upper else part.end, ":")
    if lower:
        yield program.edit("slice-bound-dropped", lower, "")
        if upper is None and colon and step is None:
            yield program.edit("slice-other-side", (lower.start, part.end),
                               source[colon[0]:part.end].rstrip()
                               + program.text(lower))
    if upper:
        yield program.edit("slice-bound-dropped", upper, "")
        if lower is None and colon and step is None:
            yield program.edit("slice-other-side", (part.start, part.end),
                               program.text(upper) + ":")
    if lower and upper:
        yield swap("bounds-exchanged", program, lower, upper)
        if is_int(lower) and is_int(upper):
            yield program.put("slice-end-as-length", upper,
                              str(lower.value + upper.value))
    yield from slice_starts(program, part, colon)
    if step:
        yield program.edit("slice-step-ignored", step, "")
        if is_negative(step):
            yield program.edit("slice-step-ignored", step,
                               program.text(step.operand))
    for bound in (lower, upper):
        if bound and not is_int(bound) and not is_negative(bound):
            yield program.put("slice-bound-off-by-one", bound,
                              program.text(bound) + " + 1", 0.7)
            yield program.put("slice-bound-off-by-one", bound,
                              program.text(bound) + " - 1", 0.7)


def slice_starts(program, part, colon):
    """Elements counted from one; a step that starts one further in."""
    lower, upper, step = part.lower, part.upper, part.step
    if is_int(lower) and is_int(upper) and lower.value > 0:
        yield program.edit("counts-from-one", (lower.start, upper.end),
                           "%d%s%d" % (lower.value - 1, program.source[
                               lower.end:upper.start], upper.value - 1))
    if not step or lower or upper or not colon:
        return
    start = part.start
    if is_negative(step):
        yield program.edit("end-missed", (start, start), "-2")
        yield program.edit("end-missed", (colon[1], colon[1]), "0")
    else:
        yield program.edit("starts-at-one", (start, start), "1")
        yield program.edit("step-for-bound", (start, part.end),
                           ":" + program.text(step))


def names(program, node):
    """The wrong variable of the same kind, bound where this one is."""
    if not isinstance(node.ctx, ast.Load) or node.field == "func":
        return
    if isinstance(node.parent, ast.Attribute) and node.id in ("self", "cls"):
        return
    kind = program.kind(node)
    factor = 1.0 if prints(node) else 0.6
    for other, place in sorted(names_in(program, node.scope).items()):
        if other == node.id or place >= node.start or other == "_":
            continue
        kinds = bindings(program).get(other, {None})
        same = kinds == {kind} or None in kinds or kind is None
        if same and "function" not in kinds and "type" not in kinds:
            yield program.put("wrong-variable", node, other, factor)
    if joins_text(program, node):
        yield program.put("name-as-text", node, "'%s'" % node.id)
    if prints(node):
        yield program.put("name-as-text", node, "'%s'" % node.id, 0.8)
        yield from neighbouring_values(program, node, kind)


def joins_text(program, node):
    """Is a name added to a text?"""
    parent = node.parent
    return isinstance(parent, ast.BinOp) and isinstance(
        parent.op, ast.Add) and "str" in (
            program.kind(parent.left), program.kind(parent.right),
            getattr(parent.left, "right", None) and program.kind(
                parent.left.right))


def neighbouring_values(program, node, kind):
    """A counter taken one step early or late, as it changes in a loop."""
    steps = counters(program)
    if node.id not in steps:
        return
    for sign, text in steps[node.id]:
        for other, factor in ((OPPOSITE[sign], 1.0), (sign, 0.7)):
            yield program.put("one-step-off", node, "%s %s %s" % (
                node.id, other, text), factor)
    if kind in (None, "int"):
        for limit in limits(program, node.id):
            yield program.put("bound-for-value", node, limit, 0.6)


def counters(program):
    """The names that loops count, with the sign and text of a step."""
    made = getattr(program, "counted", None)
    if made is not None:
        return made
    made = program.counted = {}
    for node in program.nodes:
        name, step = None, None
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name):
            if called(node.iter, "range"):
                name, step = node.target.id, ("+", "1")
        elif isinstance(node, ast.AugAssign) and node.loop and (
                SIGNS[type(node.op)] in OPPOSITE
                and isinstance(node.target, ast.Name)
                and is_int(node.value)):
            name = node.target.id
            step = (SIGNS[type(node.op)], program.text(node.value))
        if name and step not in made.setdefault(name, []):
            made[name].append(step)
    return made


def limits(program, name):
    """The int literals that a name is compared with."""
    found = []
    for node in program.nodes:
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            left, right = node.left, node.comparators[0]
            if isinstance(left, ast.Name) and left.id == name and (
                    is_int(right)):
                found.append(str(right.value))
    return found[:2]


def names_in(program, scope):
    """Names bound in a scope, each with the place of its first binding."""
    made = getattr(scope, "own_names", None)
    if made is not None:
        return made
    made = scope.own_names = {}
    for node in program.nodes:
        if node is scope or getattr(node, "scope", None) is not scope:
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and (
                not isinstance(node.parent, ast.comprehension)):
            made.setdefault(node.id, node.start)
    if isinstance(scope, FUNCTIONS):
        for arg in ast.walk(scope.args):
            if isinstance(arg, ast.arg):
                made[arg.arg] = scope.start
    return made


def prints(node):
    """Is this an argument of print?"""
    return called(node.parent, "print") and node.field == "args"


def comprehension(program, node):
    """`if` dropped or turned round, the element left as it came."""
    for part in node.generators:
        for test in part.ifs:
            where = program.source.rfind("if", 0, test.start)
            yield program.edit("filter-ignored", (where, test.end), "")
            place, new = negated(program, test)
            yield program.edit("other-branch", place, new, 0.7)
    element = getattr(node, "elt", None)
    target = node.generators[0].target
    if element is not None and not isinstance(element, ast.Name):
        yield program.put("element-unchanged", element,
                          program.text(target))
        for test in node.generators[0].ifs[:1]:
            yield program.put("condition-for-element", element,
                              program.text(test), 0.4)
    if isinstance(node, ast.DictComp):
        yield swap("key-and-value-exchanged", program, node.key, node.value)
    if isinstance(node, ast.SetComp):
        yield program.put("duplicates-kept", node,
                          "[" + program.text(node)[1:-1] + "]")
    if len(node.generators) > 1:
        first, second = node.generators[:2]
        yield swap("loops-exchanged", program, first.iter, second.iter)


def display(program, node):
    """A set keeps duplicates; a list is a tuple; elements go missing."""
    text = program.text(node)
    inner = text[1:-1]
    if isinstance(node, ast.Set):
        yield program.put("duplicates-kept", node, "[" + inner + "]")
    elif isinstance(node, ast.Tuple) and text[:1] == "(" and (
            isinstance(node.ctx, ast.Load)):
        if len(node.elts) == 1:
            yield program.put("parentheses-for-tuple", node,
                              "(" + program.text(node.elts[0]) + ")")
        yield program.put("neighbouring-container", node,
                          "[" + inner.rstrip(", ") + "]")
    elif isinstance(node, ast.List) and isinstance(node.ctx, ast.Load):
        yield program.put("neighbouring-container", node, "(%s%s)" % (
            inner, "," if len(node.elts) == 1 else ""), 0.5)
    if isinstance(node, ast.Tuple) and len(node.elts) == 2 and (
            isinstance(node.parent, (ast.Assign, ast.Return))
            or isinstance(node.parent, ast.For)):
        yield swap("values-exchanged", program, *node.elts)


def dictionary(program, node):
    """The first of two equal keys wins; a key is left out."""
    keys = [ast.dump(key) if key else "" for key in node.keys]
    for index, key in enumerate(keys):
        if not key or keys.index(key) == index:
            continue
        first = node.values[keys.index(key)]
        yield program.put("first-key-wins", node.values[index],
                          program.text(first))
    if not node.keys and program.text(node) == "{}":
        yield program.put("neighbouring-container", node, "set()")
        yield program.put("neighbouring-container", node, "[]")


def fstring(program, node):
    """The `f` overlooked, the format ignored."""
    text = program.text(node)
    if text[:1] in "fF" and "{" in text:
        yield program.edit("placeholder-left", (node.start, node.start + 1),
                           "")
    for value in node.values:
        if isinstance(value, ast.FormattedValue) and hasattr(
                value.value, "moved"):
            inside = value.value
            close = program.source.find("}", inside.end, node.end)
            rest = COMMENT.sub("", program.source[inside.end:close])
            if rest[:1] in ("!", ":") and close > 0:
                yield program.edit("format-ignored", (inside.end, close), "")


def boolean_call(program, node):
    """The opposite of what a yes-or-no call says."""
    if program.kind(node) == "bool" and prints(node):
        where, new = negated(program, node)
        yield program.edit("answer-turned-round", where, new)


RULES = {
    ast.Constant: (constants,), ast.UnaryOp: (unary,),
    ast.BinOp: (binary,), ast.Compare: (comparison,),
    ast.BoolOp: (boolean,), ast.IfExp: (conditional,),
    ast.Subscript: (subscript,), ast.Name: (names,),
    ast.ListComp: (comprehension,), ast.SetComp: (comprehension,),
    ast.DictComp: (comprehension,), ast.GeneratorExp: (comprehension,),
    ast.Set: (display,), ast.Tuple: (display,), ast.List: (display,),
    ast.Dict: (dictionary,), ast.JoinedStr: (fstring,),
    ast.Call: (boolean_call,),
}
