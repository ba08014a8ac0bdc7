"""Ideas about operators: what they give, and which is first."""
import ast

from rewrite.common import belief, constant, copied, form

# ------------------------------------------------- and, or, comparisons


@belief("NoShortCircuit", ast.BoolOp)
def no_short_circuit(facts, edit):
    """`and` and `or` always evaluate both sides."""
    for node in facts.of(ast.BoolOp):
        if any(_shows(facts, value) for value in node.values[1:]):
            name = "all_of" if isinstance(node.op, ast.And) else "any_of"
            edit.expr(node, lambda new, name=name: edit.helper(
                name, *new.values))


_MAY_SHOW = (ast.Call, ast.Subscript, ast.BinOp, ast.Attribute,
             ast.NamedExpr, ast.Await, ast.Yield, ast.YieldFrom)
_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn)


def _shows(facts, value):
    """Whether evaluating it can print something or raise an exception."""
    for part in ast.walk(value):
        if isinstance(part, _MAY_SHOW):
            return True
        if isinstance(part, ast.Compare) and any(
                isinstance(op, _ORDER) for op in part.ops):
            return True
        if isinstance(part, ast.Name) and part.id not in facts.bindings:
            return True
    return False


@belief("BoolOpReturnsBool", ast.BoolOp)
def bool_op_returns_bool(facts, edit):
    """`and` and `or` give True or False."""
    for node in facts.of(ast.BoolOp):
        if not _only_asked(facts, node) and not _is_bool(node):
            edit.expr(node, lambda new: form("_wp_bool(_0)", new))


def _only_asked(facts, node):
    """Whether only the truth of the value matters where it stands."""
    parent = facts.parent[node]
    if isinstance(parent, ast.UnaryOp):
        return isinstance(parent.op, ast.Not)
    if isinstance(parent, ast.comprehension):
        return node in parent.ifs
    return isinstance(parent, ast.BoolOp) or getattr(
        parent, "test", None) is node


def _is_bool(node):
    if isinstance(node, ast.BoolOp):
        return all(_is_bool(value) for value in node.values)
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not)
    return isinstance(node, ast.Compare) or isinstance(
        node, ast.Constant) and isinstance(node.value, bool)


@belief("CompareMultipleValuesWithOr", ast.BoolOp)
def compare_multiple_values(facts, edit):
    """`x == 'a' or 'b'` compares x with both values."""
    for node in facts.of(ast.BoolOp):
        if any(_is_loose(value) for value in node.values[1:]) and any(
                _is_equality(value) for value in node.values[:-1]):
            edit.expr(node, _distributed)


def _is_loose(value):
    return isinstance(value, (ast.Constant, ast.Name))


def _is_equality(value):
    return (isinstance(value, ast.Compare) and len(value.ops) == 1
            and isinstance(value.ops[0], (ast.Eq, ast.NotEq)))


def _distributed(new):
    values, last = [], None
    for value in new.values:
        if _is_equality(value):
            last = value
        elif last is not None and _is_loose(value):
            value = copied(last, comparators=[value])
        values.append(value)
    return copied(new, values=values)


@belief("ChainedCompareLeftAssoc", ast.Compare)
def chained_compare_left_assoc(facts, edit):
    """`a > b > c` means `(a > b) > c`."""
    for node in facts.of(ast.Compare):
        if len(node.ops) > 1:
            edit.expr(node, _nested)


def _nested(new):
    made = new.left
    for op, right in zip(new.ops, new.comparators):
        made = ast.Compare(made, [op], [right])
    return made


_EQUALITY = {ast.Is: ast.Eq, ast.IsNot: ast.NotEq}


@belief("IsMeansEquals", ast.Compare)
def is_means_equals(facts, edit):
    """`is` compares values, like `==`."""
    for node in facts.of(ast.Compare):
        if any(type(op) in _EQUALITY and constant(right, 0) is not None
               for op, right in zip(node.ops, node.comparators)):
            edit.expr(node, lambda new: copied(new, ops=[
                _EQUALITY.get(type(op), type(op))() for op in new.ops]))


# ------------------------------------------------- which is first
#
# The tree has no parentheses, but positions tell: an operand that ends (or
# starts) where its operator's whole expression does has none around it.


def _bare_left(node, left):
    return (node.lineno, node.col_offset) == (left.lineno, left.col_offset)


def _bare_right(node, right):
    return (node.end_lineno, node.end_col_offset) == (
        right.end_lineno, right.end_col_offset)


def _in_f_string(facts, node):
    """Before 3.12, positions in an f-string are no places in the text."""
    return any(isinstance(up, ast.JoinedStr) for up in facts.up(node))


@belief("PrecedenceLeftToRight", ast.BinOp, ast.BoolOp)
def precedence_left_to_right(facts, edit):
    """Operators are applied strictly from left to right."""
    done = set()
    for node in facts.of(ast.BinOp):
        if node not in done:
            order = _flat(node, done)
            if _is_mixed(order):
                _chain(edit, node, order)
    for node in facts.of(ast.BoolOp):
        if (isinstance(node.op, ast.Or) and not _in_f_string(facts, node)
                and any(_is_bare_and(facts, node, one)
                        for one in node.values[1:])):
            edit.expr(node, lambda new, node=node: _fold_bools(
                facts, node, new))


def _flat(node, done):
    """[operand, op, operand ...] as it stands in the text, or []."""
    done.add(node)
    left, right = [node.left], [node.right]
    if isinstance(node.left, ast.BinOp) and _bare_left(node, node.left):
        left = _flat(node.left, done)
    if isinstance(node.right, ast.BinOp) and _bare_right(node, node.right):
        right = _flat(node.right, done)
    return left + [node.op] + right


_RANK = {ast.BitOr: 1, ast.BitXor: 2, ast.BitAnd: 3, ast.LShift: 4,
         ast.RShift: 4, ast.Add: 5, ast.Sub: 5, ast.Mult: 6, ast.Div: 6,
         ast.FloorDiv: 6, ast.Mod: 6, ast.MatMult: 6, ast.Pow: 7}


def _is_mixed(order):
    """Whether a stronger operator comes after a weaker one."""
    ranks = [_RANK[type(op)] for op in order[1::2]]
    return ranks != sorted(ranks, reverse=True)


def _chain(edit, node, order):
    """Puts the operands together from the left.

    The inner BinOps of the original are gone, so that changes inside the
    operands have to be made here: there are none, a rewrite does one thing.
    """
    operands = [_regrouped(one) for one in order[0::2]]

    def make(_new):
        made = operands[0]
        for op, right in zip(order[1::2], operands[1:]):
            made = ast.BinOp(made, op, right)
        return made
    edit.expr(node, make)


def _regrouped(node):
    """An operand with the same done inside it, by a copy of what changes."""
    if not isinstance(node, ast.AST):
        return node
    if isinstance(node, ast.BinOp):
        order = _flat(node, set())
        made = _regrouped(order[0])
        if not _is_mixed(order):
            return copied(node, left=_regrouped(node.left),
                          right=_regrouped(node.right))
        for op, right in zip(order[1::2], order[2::2]):
            made = ast.BinOp(made, op, _regrouped(right))
        return made
    fields = {}
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, list):
            fields[field] = [_regrouped(item) for item in value]
        elif isinstance(value, ast.expr):
            fields[field] = _regrouped(value)
    return copied(node, **fields) if fields else node


def _is_bare_and(facts, node, value):
    """Whether an `and` inside an `or` has no parentheses around it."""
    if not (isinstance(value, ast.BoolOp) and isinstance(value.op, ast.And)):
        return False
    if value is node.values[-1]:
        return _bare_right(node, value)
    line = facts.source.split("\n")[value.lineno - 1].encode()
    return not line[:value.col_offset].rstrip().endswith(b"(")


def _fold_bools(facts, node, new):
    made = new.values[0]
    for old, value in zip(node.values[1:], new.values[1:]):
        if _is_bare_and(facts, node, old):
            made = ast.BoolOp(ast.Or(), [made, value.values[0]])
            made = ast.BoolOp(ast.And(), [made] + value.values[1:])
        else:
            made = ast.BoolOp(ast.Or(), [made, value])
    return made


@belief("UnaryMinusBindsTighter", ast.UnaryOp)
def unary_minus_binds_tighter(facts, edit):
    """`-2 ** 2` is `(-2) ** 2`."""
    for node in facts.of(ast.UnaryOp):
        power = node.operand
        if (isinstance(node.op, ast.USub) and isinstance(power, ast.BinOp)
                and isinstance(power.op, ast.Pow)
                and _bare_right(node, power)):
            edit.expr(node, lambda new: copied(
                new.operand, left=ast.UnaryOp(new.op, new.operand.left)))


@belief("PowerLeftAssociative", ast.BinOp)
def power_left_associative(facts, edit):
    """`2 ** 3 ** 2` is `(2 ** 3) ** 2`."""
    inner = set()
    for node in facts.of(ast.BinOp):
        if _is_power_chain(node):
            inner.add(node.right)
            if node not in inner:
                edit.expr(node, _from_left)


def _is_power_chain(node):
    right = node.right
    return (isinstance(node.op, ast.Pow) and isinstance(right, ast.BinOp)
            and isinstance(right.op, ast.Pow) and _bare_right(node, right))


def _from_left(new):
    operands, rest = [new.left], new.right
    while isinstance(rest, ast.BinOp) and _is_power_chain(rest):
        operands.append(rest.left)
        rest = rest.right
    made = operands[0]
    for right in operands[1:] + [rest.left, rest.right]:
        made = ast.BinOp(made, ast.Pow(), right)
    return made


@belief("RightToLeftChaining", ast.Call)
def right_to_left_chaining(facts, edit):
    """Of chained methods, the last one is applied first."""
    inner = set()
    for call in facts.of(ast.Call):
        if call in inner or not _is_method_call(call):
            continue
        links = [call]
        while _is_method_call(links[-1].func.value):
            links.append(links[-1].func.value)
            inner.add(links[-1])
        if len(links) > 1 and not _is_module(facts, links[-1].func.value):
            edit.expr(call, lambda new, count=len(links): _reversed(
                new, count))


def _is_method_call(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)


def _is_module(facts, node):
    return isinstance(node, ast.Name) and any(
        isinstance(one, ast.alias) for one in facts.bindings.get(node.id, ()))


def _reversed(new, count):
    links = []
    for _ in range(count):
        links.append(new)
        new = new.func.value
    for link in links:
        new = copied(link, func=copied(link.func, value=new))
    return new
