"""Ideas about lists, dicts and their elements."""
import ast

from rewrite.common import (LOOPS, SEES_WRAPPERS, belief, const, constant,
                            copied, form, lines, load, simple_path)


@belief("SliceEndInclusive", ast.Slice, ast.Subscript)
def slice_end_inclusive(facts, edit):
    """`s[a:b]` includes the element at b."""
    for node in facts.of(ast.Subscript):
        part = node.slice
        if (isinstance(part, ast.Slice) and part.upper is not None
                and isinstance(node.ctx, ast.Load)
                and _goes_forward(part.step)):
            _take_end_too(edit, part.upper)


def _goes_forward(step):
    value = constant(step, 1 if step is None else -1)
    return value is None or type(value) is int and value > 0


def _take_end_too(edit, upper):
    value = constant(upper)
    if type(value) is int:
        if value >= 0:
            edit.expr(upper, lambda new: form("_0 + 1", new))
    elif not isinstance(upper, ast.Constant):
        edit.expr(upper, lambda new: edit.helper(
            "one_more", new, shown="_0 + 1"))


_INDEXED = (None, "str", "list", "tuple")


@belief("IndexStartsAtOne", ast.Subscript)
def index_starts_at_one(facts, edit):
    """The first element has the index 1."""
    for node in facts.of(ast.Subscript):
        index = constant(node.slice)
        if (type(index) is int and index > 0
                and facts.kind(node.value) in _INDEXED):
            _count_from_one(edit, node)


def _count_from_one(edit, node):
    if isinstance(node.ctx, ast.Load):
        edit.expr(node, lambda new: edit.helper(
            "item", new.value, new.slice, shown="_0[_1 - 1]"))
    elif simple_path(node.value):
        edit.expr(node.slice, lambda new: edit.helper(
            "place", copied(node.value, ctx=ast.Load()), new,
            shown="_1 - 1"))


_MUTATORS = frozenset(("sort", "append", "extend", "insert", "reverse",
                       "clear", "remove", "add", "update", "discard"))


@belief("MutatorsReturnList", ast.Call)
def mutators_return_list(facts, edit):
    """`a.sort()` gives back the list."""
    for call in facts.of(ast.Call):
        func = call.func
        if (isinstance(func, ast.Attribute) and func.attr in _MUTATORS
                and not isinstance(facts.parent[call], ast.Expr)
                and facts.method(func.attr) is None):
            edit.expr(call, lambda new: _mutated(edit, new))


def _mutated(edit, new):
    if edit.showing and simple_path(new.func.value):
        return form("_0 or _1", new, new.func.value)
    args = [new.func.value, const(new.func.attr)] + new.args
    return copied(new, func=load("_wp_mutated"), args=args)


# ------------------------------------------------- unpacking

@belief("TupleAssignSequential", ast.Assign)
def tuple_assign_sequential(facts, edit):
    """`a, b = b, a` assigns one after the other."""
    for stmt in facts.of(ast.Assign):
        if len(stmt.targets) == 1 and _is_parallel(
                stmt.targets[0], stmt.value):
            edit.instead(stmt, _one_by_one)


def _is_parallel(target, value):
    displays = (ast.Tuple, ast.List)
    if (not isinstance(target, displays) or not isinstance(value, displays)
            or len(target.elts) != len(value.elts)
            or any(isinstance(one, ast.Starred)
                   for one in target.elts + value.elts)):
        return False
    changed = set()
    for one, other in zip(target.elts, value.elts):
        if changed & _names(other):
            return True
        changed |= _names(one)
    return False


def _names(node):
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def _one_by_one(new):
    return [ast.copy_location(ast.Assign([target], value), new)
            for target, value in zip(new.targets[0].elts, new.value.elts)]


# ------------------------------------------------- dicts

@belief("DictSortedByKey", ast.Dict, ast.DictComp, ast.Subscript)
def dict_sorted_by_key(facts, edit):
    """A dict keeps its keys sorted."""
    for node in facts.of(ast.Dict, ast.DictComp):
        if isinstance(node, ast.DictComp) or _is_unsorted(node):
            edit.expr(node, lambda new: edit.helper(
                "sorted_dict", new, shown="dict(sorted(_0.items()))"))
    for stmt in facts.of(ast.Assign):
        for target in stmt.targets:
            if _puts_key(facts, target):
                edit.after(stmt, lambda target=target: _sort_again(
                    edit, target))


def _is_unsorted(node):
    keys = [constant(key) for key in node.keys]
    try:
        return len(keys) > 1 and keys != sorted(keys)
    except TypeError:  # keys that aren't plain values, or of several kinds
        return True


def _puts_key(facts, target):
    """Whether it may add a key, and not to a dict that is gone over."""
    return (isinstance(target, ast.Subscript)
            and isinstance(target.value, ast.Name)
            and facts.kind(target.value) == "dict"
            and not any(isinstance(up, LOOPS) and target.value.id in _names(
                getattr(up, "iter", up.body[0]))
                for up in facts.up(target)))


def _sort_again(edit, target):
    name = load(target.value.id)
    if edit.showing:
        return lines("%s = dict(sorted(_0.items()))" % name.id, name)
    return lines("_wp_sort_again(_0)", name)


_KEYED = ("get", "pop", "setdefault")


@belief("BoolIntKeysDistinct", ast.Dict, ast.Set, ast.Subscript,
        leaks=SEES_WRAPPERS)
def bool_int_keys_distinct(facts, edit):
    """`1`, `True` and `1.0` are different keys."""
    keys = [key for key in _literal_keys(facts)
            if type(constant(key)) in (bool, int, float)]
    kinds = {}
    for key in keys:
        value = constant(key)
        kinds.setdefault(value, set()).add(type(value))
    if all(len(one) == 1 for one in kinds.values()):
        return
    for key in keys:
        edit.expr(key, lambda new: edit.helper("key", new))


def _literal_keys(facts):
    keys = [key for node in facts.of(ast.Dict) for key in node.keys if key]
    keys += [item for node in facts.of(ast.Set) for item in node.elts]
    keys += [node.slice for node in facts.of(ast.Subscript)
             if facts.kind(node.value) in (None, "dict")]
    for call in facts.of(ast.Call):
        if (isinstance(call.func, ast.Attribute) and call.args
                and call.func.attr in _KEYED):
            keys.append(call.args[0])
    for node in facts.of(ast.Compare):
        if isinstance(node.ops[0], (ast.In, ast.NotIn)):
            keys.append(node.left)
    return keys
