"""Ideas about calls: defaults, order, generators, decorators."""
import ast

from rewrite.common import (COMPREHENSIONS, FUNCTIONS, SEES_NAMES,
                            SEES_WRAPPERS, all_args, belief, form, lines,
                            load)

_FRESH = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp,
          ast.SetComp)
_MAKERS = ("list", "dict", "set", "bytearray", "deque", "defaultdict",
           "Counter", "OrderedDict")


@belief("DefaultsFreshEachCall", *FUNCTIONS, leaks=(
    "__defaults__", "__kwdefaults__", "signature"))
def defaults_fresh_each_call(facts, edit):
    """A default such as `[]` is made anew on each call."""
    for function in facts.of(*FUNCTIONS):
        for arg, value in _defaults(function.args):
            if _makes_new(value):
                _renew(edit, function, arg.arg, value)


def _defaults(args):
    """(parameter, default) of a header."""
    plain = args.posonlyargs + args.args
    pairs = list(zip(plain[len(plain) - len(args.defaults):], args.defaults))
    return pairs + [pair for pair in zip(args.kwonlyargs, args.kw_defaults)
                    if pair[1]]


def _makes_new(value):
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        return value.func.id in _MAKERS
    return isinstance(value, _FRESH)


def _renew(edit, function, name, value):
    def sentinel():
        return load("None" if edit.showing else "_wp_missing")

    edit.expr(value, lambda new: sentinel())
    edit.first(function, lambda: lines(
        "if _0 is _1:\n    %s = _2" % name, load(name), sentinel(), value))


# ------------------------------------------------- outside in

@belief("OutsideInFunctionNesting", ast.Call, leaks=SEES_NAMES)
def outside_in(facts, edit):
    """In `f(g())`, f starts before g."""
    for function in facts.of(ast.FunctionDef):
        calls = _all_calls(facts, function)
        if calls and any(_calls_something(facts, arg)
                         for call in calls for arg in call.args):
            for call in calls:
                for arg in call.args:
                    edit.expr(arg, lambda new: edit.helper(
                        "later", form("lambda: _0", new),
                        shown="_0"))
            _force_params(facts, edit, function)


def _all_calls(facts, function):
    """The calls of a function; none where it may be called another way."""
    args = function.args
    if (facts.user(function.name) is not function or function.decorator_list
            or args.vararg or args.kwarg or args.kwonlyargs or args.defaults
            or facts.generator(function) or not args.args):
        return []
    scope = facts.scopes[function]
    if any(len(scope.bound[name]) > 1 for name in scope.params):
        return []
    calls = []
    for node in facts.loads(function.name):
        call = facts.parent[node]
        if not (isinstance(call, ast.Call) and call.func is node
                and not call.keywords and _can_wait(facts, call)):
            return []
        calls.append(call)
    return calls


def _can_wait(facts, call):
    """Whether the arguments mean the same when they are evaluated later."""
    odd = (ast.Starred, ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Await)
    return facts.home[call].kind != "class" and not any(
        isinstance(part, odd) for arg in call.args for part in ast.walk(arg))


def _calls_something(facts, arg):
    return any(isinstance(part, ast.Call)
               and (facts.callee(part)[0] is not None
                    or isinstance(part.func, ast.Name)
                    and part.func.id in ("print", "input"))
               for part in ast.walk(arg))


def _force_params(facts, edit, function):
    scope = facts.scopes[function]
    for node in facts.of(ast.Name):
        if (node.id in scope.params and isinstance(node.ctx, ast.Load)
                and facts.home[node].owner(node.id) is scope):
            edit.expr(node, lambda new: form("_0()", new))


# ------------------------------------------------- generators, iterators

_RESUMED = ("send", "throw", "close", "gi_frame", "gi_running")


def _makes_generator(facts, call):
    function = facts.callee(call)[0]
    return (function is not None and function.name != "__init__"
            and facts.generator(function) and not function.decorator_list)


@belief("GeneratorBodyRunsAtCall", ast.Yield, ast.YieldFrom,
        leaks=SEES_WRAPPERS.union(_RESUMED))
def generator_body_runs_at_call(facts, edit):
    """Calling a generator function runs its body."""
    for call in facts.of(ast.Call):
        if _makes_generator(facts, call) and not isinstance(
                facts.parent[call], ast.YieldFrom):
            edit.expr(call, lambda new: edit.helper(
                "run_now", new, shown="iter(list(_0))"))


_ONE_WAY = ("map", "filter", "zip", "enumerate", "reversed")


@belief("IteratorsAreReusable", ast.GeneratorExp, ast.Call,
        leaks=SEES_WRAPPERS.union(_RESUMED))
def iterators_are_reusable(facts, edit):
    """Generators, map and zip objects can be gone through again."""
    for stmt in facts.of(ast.Assign):
        target, value = stmt.targets[0], stmt.value
        if (isinstance(target, ast.Name) and _is_one_way(facts, value)
                and _may_be_read_twice(facts, target.id)):
            edit.expr(value, lambda new: _reusable(edit, new))


def _is_one_way(facts, value):
    if isinstance(value, ast.GeneratorExp):
        return True
    if not isinstance(value, ast.Call):
        return False
    if isinstance(value.func, ast.Name) and value.func.id in _ONE_WAY:
        return facts.builtin(value.func.id)
    return _makes_generator(facts, value)


def _may_be_read_twice(facts, name):
    loads = facts.loads(name)
    return len(loads) > 1 or any(
        isinstance(up, (ast.For, ast.While) + FUNCTIONS + COMPREHENSIONS)
        for node in loads for up in facts.up(node))


def _reusable(edit, new):
    if edit.showing and isinstance(new, ast.GeneratorExp):
        return ast.ListComp(new.elt, new.generators)
    return edit.helper("Reusable", new, shown="list(_0)")


# ------------------------------------------------- functions as values

@belief("ParenthesesOnlyIfArgument", ast.FunctionDef)
def parentheses_only_if_argument(facts, edit):
    """`f` without parentheses calls a function that takes no arguments."""
    for node in facts.of(ast.Name, ast.Attribute):
        if not isinstance(node.ctx, ast.Load) or not _is_value(facts, node):
            continue
        if isinstance(node, ast.Name):
            function, takes = facts.user(node.id), 0
        else:
            function, takes = _bound_method(facts, node), 1
        if function and len(all_args(function.args)) == takes:
            edit.expr(node, lambda new: form("_0()", new))


def _is_value(facts, node):
    parent = facts.parent[node]
    if isinstance(parent, (ast.Call, ast.Attribute)):
        return getattr(parent, "func", getattr(parent, "value",
                                               None)) is not node
    return node not in getattr(parent, "decorator_list", ())


def _bound_method(facts, node):
    method = facts.method(node.attr)
    on_class = isinstance(node.value, ast.Name) and facts.user_class(
        node.value.id)
    return None if not method or method.decorator_list or on_class else method


@belief("DecoratorsApplyTopDown", *FUNCTIONS, ast.ClassDef)
def decorators_apply_top_down(facts, edit):
    """Of two decorators, the upper one wraps first."""
    for node in facts.of(*FUNCTIONS, ast.ClassDef):
        decorators = node.decorator_list
        if len(decorators) < 2 or not all(
                _is_own(facts, one) for one in decorators):
            continue
        for old, other in zip(decorators, reversed(decorators)):
            if old is not other:
                edit.expr(old, lambda new, other=other: other)


def _is_own(facts, decorator):
    """Of the program itself: @property and the like stand where they must."""
    if isinstance(decorator, ast.Call):
        decorator = decorator.func
    return isinstance(decorator, ast.Name) and bool(
        facts.user(decorator.id) or facts.user_class(decorator.id))
