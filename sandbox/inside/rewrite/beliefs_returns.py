"""Ideas about what `return` does, and what a call gives back."""
import ast

from rewrite.common import (FUNCTIONS, SEES_NAMES, LOOPS, belief, const,
                            copied, lines, load)


def _value(stmt):
    return stmt.value or const(None)


def _returns(facts, function):
    return facts.own(function, ast.Return)


def _is_last(facts, stmt, function):
    """Whether nothing of the function could run after this statement."""
    while stmt is not function:
        parent = facts.parent[stmt]
        body = facts.block(stmt)
        if body[-1] is not stmt or isinstance(
                parent, LOOPS + (ast.Try, ast.With)):
            return False
        if not isinstance(parent, ast.stmt) and parent is not function:
            return False
        stmt = parent
    return True


@belief("DeferredReturn", ast.Return, leaks=SEES_NAMES)
def deferred_return(facts, edit):
    """Code after `return` still runs; the value is given back at the end."""
    for function in facts.of(*FUNCTIONS):
        returns = _returns(facts, function)
        if (not returns or facts.generator(function)
                or all(_is_last(facts, one, function) for one in returns)):
            continue
        if len(returns) == 1 and returns[0] in function.body:
            edit.instead(returns[0], lambda new: lines(
                "_wp_result = _0", _value(new)))
        else:
            _remember_first(edit, function, returns)
        edit.after(function.body[-1],
                   lambda: lines("return _wp_result"))


def _remember_first(edit, function, returns):
    edit.first(function, lambda: lines(
        "_wp_result, _wp_returned = None, False"))
    for stmt in returns:
        edit.instead(stmt, lambda new: lines(
            "if not _wp_returned:\n"
            "    _wp_result, _wp_returned = _0, True", _value(new)))


@belief("ReturnWaitsForLoop", ast.For, ast.While, leaks=SEES_NAMES)
def return_waits_for_loop(facts, edit):
    """`return` in a loop waits until the loop is over."""
    loops = []
    for stmt in facts.of(ast.Return):
        outer = _outermost_loop(facts, stmt)
        if outer and not facts.generator(facts.function(stmt)):
            edit.instead(stmt, lambda new: lines(
                "_wp_result, _wp_returned = _0, True", _value(new)))
            loops.append(outer)
    for loop in dict.fromkeys(loops):
        edit.before(loop, lambda: lines("_wp_returned = False"))
        if loop.orelse:
            edit.before(loop.orelse[0], _give_back)
        edit.after(loop, _give_back)


def _give_back():
    return lines("if _wp_returned:\n    return _wp_result")


def _outermost_loop(facts, stmt):
    outer, loop = None, facts.loop(stmt)
    while loop:
        outer, loop = loop, facts.loop(loop)
    return outer


@belief("ReturnUnwindsMultipleFrames", ast.FunctionDef)
def return_unwinds_multiple_frames(facts, edit):
    """The `return` of a function also ends the function that called it."""
    for stmt in facts.of(ast.Expr):
        if not isinstance(stmt.value, ast.Call) or not facts.function(stmt):
            continue
        if facts.home[stmt].kind != "function":
            continue
        function = facts.callee(stmt.value)[0]
        if (function is not None and function.name != "__init__"
                and not facts.generator(function)
                and not facts.generator(facts.function(stmt))
                and _returns(facts, function)):
            edit.instead(stmt, lambda new: lines("return _0", new.value))


# ------------------------------------------------- printing and returning

def _own_prints(facts, function):
    """The `print(...)` statements of a function, with something to print."""
    return [stmt for stmt in facts.own(function, ast.Expr)
            if isinstance(stmt.value, ast.Call)
            and isinstance(stmt.value.func, ast.Name)
            and stmt.value.func.id == "print" and stmt.value.args
            and not isinstance(stmt.value.args[-1], ast.Starred)]


def _is_asked_for(facts, function):
    """Whether anything looks at what a call of the function gives back."""
    for call in facts.of(ast.Call):
        name = getattr(call.func, "id", getattr(call.func, "attr", None))
        if name == function.name and not isinstance(facts.parent[call],
                                                    ast.Expr):
            return True
    return False


@belief("PrintSameAsReturn", ast.FunctionDef, leaks=SEES_NAMES)
def print_same_as_return(facts, edit):
    """To print a value in a function is to return it."""
    if not facts.builtin("print"):
        return
    for function in facts.of(ast.FunctionDef):
        prints = _own_prints(facts, function)
        if (not prints or function.name.startswith("__")
                or facts.generator(function)
                or any(one.value for one in _returns(facts, function))
                or not _is_asked_for(facts, function)):
            continue
        if prints == [function.body[-1]]:
            _return_printed(edit, prints[0])
        else:
            _remember_printed(facts, edit, function, prints)


def _return_printed(edit, stmt):
    def make(new):
        if edit.showing:
            return [new] + lines("return _0", new.value.args[-1])
        return lines("return _0", _printing(new.value))
    edit.instead(stmt, make)


def _remember_printed(facts, edit, function, prints):
    def make(new):
        if edit.showing:
            return [new] + lines("_wp_printed = _0", new.value.args[-1])
        return lines("_wp_printed = _0", _printing(new.value))

    edit.first(function, lambda: lines("_wp_printed = None"))
    for stmt in prints:
        edit.instead(stmt, make)
    for stmt in _returns(facts, function):
        edit.instead(stmt, lambda new: lines("return _wp_printed"))
    edit.after(function.body[-1], lambda: lines("return _wp_printed"))


def _printing(call):
    return copied(call, func=load("_wp_printed_value"))


# ------------------------------------------------- several values

def _gives_tuple(facts, function):
    returns = _returns(facts, function)
    return bool(returns) and not facts.generator(function) and all(
        isinstance(one.value, ast.Tuple) for one in returns)


@belief("MultipleValuesReturn", ast.Return)
def multiple_values_return(facts, edit):
    """`return a, b` gives back two values, not one tuple."""
    for call in facts.calls("print"):
        for arg in call.args:
            if not isinstance(arg, ast.Call):
                continue
            function = facts.callee(arg)[0]
            if function is not None and _gives_tuple(facts, function):
                edit.expr(arg, lambda new: ast.Starred(new, ast.Load()))
