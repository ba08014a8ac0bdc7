"""Ideas about strings, and about what `print` writes."""
import ast

from rewrite.common import (belief, copied, form, load, same_path,
                            simple_path)

_STRING_METHODS = frozenset((
    "upper", "lower", "strip", "lstrip", "rstrip", "replace", "title",
    "capitalize", "swapcase", "center", "ljust", "rjust", "zfill",
    "removeprefix", "removesuffix", "casefold", "expandtabs", "format",
    "translate"))


def _may_store(facts, node):
    """Whether an assignment here changes the variable that is read."""
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Attribute):
            return True
        node = node.value
    scope = facts.home[node]
    owner = scope.owner(node.id)
    return owner is scope or node.id in scope.globals | scope.nonlocals


def _stored(path, value):
    return [ast.copy_location(
        ast.Assign([same_path(path, ast.Store())], value), path)]


@belief("StringMethodsMutate", ast.Expr)
def string_methods_mutate(facts, edit):
    """`s.upper()` changes s."""
    for stmt in facts.of(ast.Expr):
        call = stmt.value
        if not isinstance(call, ast.Call) or not isinstance(
                call.func, ast.Attribute):
            continue
        base = call.func.value
        if (call.func.attr in _STRING_METHODS and simple_path(base)
                and facts.kind(base) in (None, "str")
                and _may_store(facts, base)
                and facts.method(call.func.attr) is None):
            edit.instead(stmt, lambda new: _stored(
                new.value.func.value, edit.helper(
                    "changed", new.value.func.value, new.value,
                    shown="_1")))


_CONVERSIONS = ("int", "float", "str", "bool", "list", "tuple", "set")


@belief("TypeConversionModifiesArgument", ast.Expr)
def type_conversion_modifies_argument(facts, edit):
    """`int(n)` changes n itself."""
    for call in facts.calls(*_CONVERSIONS):
        stmt = facts.parent[call]
        if (isinstance(stmt, ast.Expr) and len(call.args) == 1
                and simple_path(call.args[0])
                and _may_store(facts, call.args[0])):
            edit.instead(stmt, lambda new: _stored(
                new.value.args[0], new.value))


@belief("StripRemovesAffix", ast.Call)
def strip_removes_affix(facts, edit):
    """`lstrip('mis')` removes the text 'mis' once."""
    for call in facts.of(ast.Call):
        if not isinstance(call.func, ast.Attribute) or len(call.args) != 1:
            continue
        name = call.func.attr
        if name not in _AFFIXES or call.keywords or facts.method(name):
            continue
        if name == "strip" and not isinstance(
                call.args[0], (ast.Constant, ast.Name)):
            continue
        edit.expr(call, lambda new, name=name: form(
            _AFFIXES[name], new.func.value, new.args[0]))


_AFFIXES = {
    "lstrip": "_0.removeprefix(_1)",
    "rstrip": "_0.removesuffix(_1)",
    "strip": "_0.removeprefix(_1).removesuffix(_1)",
}


# ------------------------------------------------- print

_PLAIN = ("int", "float", "bool", "str", "NoneType", "range", "function")


def _may_hold_text(facts, node):
    return not isinstance(node, ast.Starred) and (
        facts.kind(node) not in _PLAIN)


@belief("ContainersPrintWithoutQuotes", ast.Call, ast.FormattedValue)
def containers_print_without_quotes(facts, edit):
    """Strings inside a list are printed without quotes."""
    if not _has_strings(facts):
        return
    for call in facts.calls("print", "str"):
        for arg in call.args:
            if _may_hold_text(facts, arg):
                edit.expr(arg, lambda new: edit.helper("plain", new))
    for part in facts.of(ast.FormattedValue):
        if (part.conversion == -1 and part.format_spec is None
                and _may_hold_text(facts, part.value)):
            edit.expr(part.value, lambda new: edit.helper("plain", new))


def _has_strings(facts):
    return (any(isinstance(node.value, str)
                for node in facts.of(ast.Constant))
            or bool(facts.calls("input", "str", "chr")))


@belief("PrintEndIgnored", ast.Call)
def print_end_ignored(facts, edit):
    """`print` always puts blanks between values and ends the line."""
    for call in facts.calls("print"):
        if any(word.arg in ("end", "sep") for word in call.keywords):
            edit.expr(call, lambda new: copied(new, keywords=[
                word for word in new.keywords
                if word.arg not in ("end", "sep")]))


# ------------------------------------------------- alphabetical order

_ORDER = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_SORTERS = ("sorted", "min", "max")


@belief("StringOrderIgnoresCase", ast.Call, ast.Compare)
def string_order_ignores_case(facts, edit):
    """Strings are compared as in a dictionary: case doesn't matter."""
    if not _has_strings(facts):
        return
    calls = facts.calls(*_SORTERS) + [
        call for call in facts.of(ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "sort"]
    for call in calls:
        if any(not facts.number(arg) for arg in call.args) or not call.args:
            edit.expr(call, lambda new: _sorted_folded(edit, new))
    for node in facts.of(ast.Compare):
        sides = [node.left] + node.comparators
        if any(isinstance(op, _ORDER) for op in node.ops) and all(
                facts.kind(side) in (None, "str", "list", "tuple")
                for side in sides):
            for side in sides:
                edit.expr(side, lambda new: edit.helper(
                    "fold", new, shown="_0.casefold()"))


def _sorted_folded(edit, new):
    words = [word for word in new.keywords if word.arg != "key"]
    keys = [word.value for word in new.keywords if word.arg == "key"]
    if keys and not (isinstance(keys[0], ast.Constant)
                     and keys[0].value is None):
        key = form("_wp_folding(_0)", keys[0])
    else:
        key = form("str.casefold") if edit.showing else load("_wp_fold")
    return copied(new, keywords=words + [ast.keyword("key", key)])
