"""Ideas about names: what they hold, and where they are known."""
import ast

from rewrite.common import (BUILTINS, COMPREHENSIONS, FUNCTIONS, SEES_NAMES,
                            belief, copied, form, is_docstring, lines, load,
                            pure, store)

DEFINITIONS = FUNCTIONS + (ast.ClassDef, ast.alias)


def _place(node):
    return (node.lineno, node.col_offset)


def _is_plain(bound):
    """Whether a name is a variable: not a function, class or module."""
    return not any(isinstance(one, DEFINITIONS) for one in bound)


def _renamed_scopes(facts, name):
    """The scopes that say `global name` or `nonlocal name`."""
    return [scope for scope in facts.scopes.values()
            if name in scope.globals or name in scope.nonlocals]


@belief("DefByRef", ast.Assign, leaks=SEES_NAMES)
def def_by_ref(facts, edit):
    """After `y = x`, `y` is another name for the variable x."""
    aliases = {}
    for stmt in facts.of(ast.Assign):
        if not _makes_alias(facts, stmt, aliases):
            continue
        name, scope = stmt.targets[0].id, facts.home[stmt]
        real = aliases.get((scope, stmt.value.id), stmt.value.id)
        uses = [node for node in facts.of(ast.Name)
                if node.id == name and node is not stmt.targets[0]
                and facts.home[node].owner(name) is scope]
        if any(facts.home[node].owner(real) is not scope for node in uses):
            continue  # a function in between has a variable of that name
        aliases[scope, name] = real
        edit.instead(stmt, lambda new: [])
        for node in uses:
            edit.expr(node, lambda new, real=real: copied(new, id=real))


def _makes_alias(facts, stmt, aliases):
    target, scope = stmt.targets[0], facts.home[stmt]
    if (len(stmt.targets) > 1 or not isinstance(target, ast.Name)
            or not isinstance(stmt.value, ast.Name)
            or target.id == stmt.value.id or scope.kind == "class"):
        return False
    if (scope, stmt.value.id) in aliases:
        real = aliases[scope, stmt.value.id]
        return target.id != real and _first(scope, target)
    bound = scope.bound.get(stmt.value.id, ())
    return (bool(bound) and _is_plain(bound) and _first(scope, target)
            and len(bound) + len(scope.bound[target.id]) > 2
            and not any(isinstance(one, ast.ExceptHandler) for one in
                        bound + scope.bound[target.id])
            and not _renamed_scopes(facts, target.id)
            and not _renamed_scopes(facts, stmt.value.id))


def _first(scope, target):
    bound = scope.bound.get(target.id, ())
    return bool(bound) and bound[0] is target


# ------------------------------------------------- values that stay alive

def _lazy_names(facts, edit, is_lazy):
    """Names whose values are computed at each read, in place."""
    for scope in list(facts.scopes.values()):
        if scope.kind not in ("module", "function"):
            continue
        for name, bound in scope.bound.items():
            stmts = [facts.parent.get(one) for one in bound]
            if name in scope.params or not all(map(_plain_assign, stmts)):
                continue
            lazy = [stmt for stmt in stmts if is_lazy(facts, name, stmt)]
            if lazy and _readable(facts, name):
                for stmt in stmts:
                    edit.expr(stmt.value, _later(edit, stmt in lazy))
                _force_reads(facts, edit, scope, name)


def _plain_assign(stmt):
    return (isinstance(stmt, ast.Assign) and len(stmt.targets) == 1
            and isinstance(stmt.targets[0], ast.Name))


def _readable(facts, name):
    """Nothing but a read can be put for the name: no `del`, no doctests."""
    return not any(isinstance(node.ctx, ast.Del)
                   for node in facts.of(ast.Name) if node.id == name)


def _later(edit, is_lazy):
    if is_lazy:
        return lambda new: form("lambda: _0", new)
    return lambda new: edit.helper("always", new, shown="lambda: _0")


def _force_reads(facts, edit, scope, name):
    for node in facts.loads(name):
        if facts.home[node].owner(name) is scope:
            edit.expr(node, lambda new: form("_0()", new))


def _changes(facts, scope, name):
    """Whether a variable of the scope gets more than one value."""
    owner = scope.owner(name)
    if not owner:
        return False
    bound = owner.bound[name]
    return len(bound) > 1 or any(
        isinstance(up, (ast.For, ast.While)) for up in facts.up(bound[0]))


def _follows(facts, name, stmt):
    """Whether the value could change later on, without being recursive."""
    names = {node.id for node in ast.walk(stmt.value)
             if isinstance(node, ast.Name)}
    scope = facts.home[stmt]
    return (name not in names and pure(stmt.value)
            and not any(isinstance(node, COMPREHENSIONS + (ast.Lambda,))
                        for node in ast.walk(stmt.value))
            and any(_changes(facts, scope, one) for one in names))


_MUTATORS = frozenset(("append", "extend", "insert", "remove", "pop", "sort",
                       "clear", "reverse"))


@belief("StructByRef", ast.List, ast.Tuple, leaks=SEES_NAMES)
def struct_by_ref(facts, edit):
    """A list remembers the variables it was made of, not their values."""
    _lazy_names(facts, edit, _remembers_variables)


def _remembers_variables(facts, name, stmt):
    if not (isinstance(stmt.value, (ast.List, ast.Tuple))
            and any(isinstance(item, ast.Name) for item in stmt.value.elts)
            and _follows(facts, name, stmt)):
        return False
    return not any(_is_changed(facts, node) for node in facts.loads(name))


def _is_changed(facts, node):
    parent = facts.parent[node]
    if isinstance(parent, ast.Subscript):
        return not isinstance(parent.ctx, ast.Load)
    if isinstance(parent, ast.Attribute):
        return parent.attr in _MUTATORS
    if isinstance(parent, ast.Call):  # it may change it, or keep it
        return facts.callee(parent)[0] is not None
    return isinstance(parent, ast.Assign)


@belief("VariablesHoldExpressions", ast.BinOp, ast.Compare, ast.BoolOp,
        ast.UnaryOp, leaks=SEES_NAMES)
def variables_hold_expressions(facts, edit):
    """`y = x + 1` keeps following x, like a cell of a spreadsheet."""
    _lazy_names(facts, edit, _is_formula)


def _is_formula(facts, name, stmt):
    return (isinstance(stmt.value, (ast.BinOp, ast.Compare, ast.BoolOp,
                                    ast.UnaryOp))
            and _follows(facts, name, stmt))


# ------------------------------------------------- by reference

@belief("CallByRef", ast.Call, leaks=SEES_NAMES)
def call_by_ref(facts, edit):
    """Assigning to a parameter changes the caller's variable."""
    wrapped = set()
    for call in facts.of(ast.Call):
        function, skip = facts.callee(call)
        if function is None or not _may_wrap(facts, function):
            continue
        pairs = [pair for pair in _passed(function, call, skip)
                 if _is_rebound(facts, function, pair[0])
                 and _may_assign(facts, call, pair[1].id)]
        if pairs:
            _pass_back(edit, call, function, pairs)
            wrapped.add(function)
    for function in wrapped:
        _keep_finals(facts, edit, function)


def _may_wrap(facts, function):
    return (not facts.generator(function) and len(function.body) > 0
            and not facts.own(function, ast.Global, ast.Nonlocal))


def _passed(function, call, skip):
    """(parameter, the Name passed for it), for plain arguments."""
    if any(isinstance(arg, ast.Starred) for arg in call.args):
        return []
    args = function.args
    params = [arg.arg for arg in args.posonlyargs + args.args][skip:]
    pairs = list(zip(params, call.args))
    pairs += [(word.arg, word.value) for word in call.keywords if word.arg]
    return [(param, arg) for param, arg in pairs if isinstance(arg, ast.Name)]


def _is_rebound(facts, function, param):
    bound = facts.scopes[function].bound.get(param, ())
    return len(bound) > 1 and not any(
        isinstance(getattr(one, "ctx", None), ast.Del) for one in bound)


def _may_assign(facts, call, name):
    scope = facts.home[call]
    return (scope.kind in ("module", "function")
            and (scope.owner(name) is scope or name in scope.nonlocals
                 or name in scope.globals)
            and _is_plain(scope.owner(name).bound[name]))


def _pass_back(edit, call, function, pairs):
    def make(new):
        if edit.showing:
            names = {id(arg) for _param, arg in pairs}
            return copied(new, args=[
                form("ref(_0)", arg) if id(arg) in names else arg
                for arg in new.args])
        backs = [ast.NamedExpr(store(arg.id), form(
            "_wp_final(_0, _1)", ast.Constant(function.name),
            ast.Constant(param))) for param, arg in pairs]
        return ast.Call(load("_wp_first"), [new] + backs, [])
    edit.expr(call, make)


def _keep_finals(facts, edit, function):
    finals = sorted(param for param in facts.scopes[function].params
                    if _is_rebound(facts, function, param))

    def make(new):
        keep = ast.Expr(ast.Call(load("_wp_keep"), [
            ast.Constant(function.name)], [
                ast.keyword(name, load(name)) for name in finals]))
        doc = new.body[:1] if is_docstring(new.body[0]) else []
        body = new.body[len(doc):] or [ast.Pass()]
        return [copied(new, body=doc + lines(
            "try:\n    _0\nfinally:\n    _1", body, [keep]))]
    edit.instead(function, make, hidden=True)


# ------------------------------------------------- scopes

def _annotated(facts, function):
    return {node.target.id for node in facts.own(function, ast.AnnAssign)
            if isinstance(node.target, ast.Name)}


def _declare(edit, function, word, names):
    names = sorted(names)
    kind = ast.Global if word == "global" else ast.Nonlocal
    edit.first(function, lambda: [kind(names)])


@belief("FlatEnv", ast.FunctionDef, leaks=SEES_NAMES)
def flat_env(facts, edit):
    """A variable assigned in a function is the global one."""
    local, shared = {}, set()
    for function in facts.of(ast.FunctionDef):
        names = {name for name, bound in facts.scopes[function].bound.items()
                 if _is_plain(bound) and not any(
                     name in scope.nonlocals
                     for scope in facts.scopes.values())}
        names -= facts.scopes[function].params
        local[function] = names - _annotated(facts, function)
        shared.update(name for name in local[function]
                      if _seen_outside(facts, function, name))
    for function, names in local.items():
        if names & shared:
            _declare(edit, function, "global", names & shared)


def _seen_outside(facts, function, name):
    return (_calls_itself(facts, function)
            or any(node.id == name and not facts.inside(node, function)
                   for node in facts.of(ast.Name)))


def _calls_itself(facts, function):
    return any(node.id == function.name
               for node in facts.own(function, ast.Name))


@belief("IsolatedFun", ast.FunctionDef)
def isolated_fun(facts, edit):
    """A function can't read outer variables without `global`."""
    for node in facts.of(ast.Name):
        home = facts.home[node]
        function = home.function()
        if not isinstance(node.ctx, ast.Load) or function.kind != "function":
            continue
        owner = home.owner(node.id)
        if (owner and owner is not function and owner.kind != "comprehension"
                and node.id not in function.globals | function.nonlocals
                and node.id not in BUILTINS
                and _is_plain(owner.bound.get(node.id, ()))):
            edit.expr(node, lambda new: _unknown(edit, new))


def _unknown(edit, new):
    if edit.showing:
        return copied(new, id="unknown_" + new.id)
    return form("_wp_unknown(_0)", ast.Constant(new.id))


@belief("NoUnboundLocal", ast.AugAssign, leaks=SEES_NAMES)
def no_unbound_local(facts, edit):
    """`n += 1` in a function updates the n outside it."""
    for function in facts.of(*FUNCTIONS):
        scope = facts.scopes[function]
        words = {}
        for name, bound in scope.bound.items():
            outer = scope.parent.owner(name)
            if (name not in scope.params and outer and all(
                    isinstance(facts.parent.get(one), ast.AugAssign)
                    for one in bound)):
                word = "global" if outer is facts.module else "nonlocal"
                words.setdefault(word, set()).add(name)
        for word, names in words.items():
            _declare(edit, function, word, names)


# ------------------------------------------------- closures

@belief("DeepClosure", ast.Lambda, ast.FunctionDef, leaks=("__defaults__",
                                                          "__kwdefaults__"))
def deep_closure(facts, edit):
    """A function freezes its outer variables when it is created."""
    for function in facts.of(ast.Lambda, *FUNCTIONS):
        names = sorted(_frozen(facts, function))
        if not names:
            continue
        if isinstance(function, ast.Lambda):
            edit.expr(function, lambda new, names=names: _freeze(new, names))
        else:
            edit.head(function, lambda new, names=names: _freeze(new, names))


def _frozen(facts, function):
    scope = facts.scopes[function]
    names = set()
    for node in facts.of(ast.Name):
        home = facts.home[node]
        if not isinstance(node.ctx, ast.Load) or home.function() is not scope:
            continue
        owner = home.owner(node.id)
        if (owner and owner is not scope and not _within(owner, scope)
                and node.id not in scope.globals | scope.nonlocals
                and _is_plain(owner.bound[node.id])
                and _is_bound_before(facts, owner, node.id, function)
                and _changes(facts, owner, node.id)
                or owner and owner.kind == "comprehension"
                and not _within(owner, scope) and owner is not scope):
            names.add(node.id)
    return names


def _within(inner, scope):
    while inner:
        if inner is scope:
            return True
        inner = inner.parent
    return False


def _is_bound_before(facts, owner, name, function):
    if name in owner.params:
        return True
    return any(hasattr(one, "lineno") and _place(one) < _place(function)
               for one in owner.bound[name]) and not any(
                   isinstance(one, ast.ExceptHandler)
                   for one in owner.bound[name])


def _freeze(new, names):
    args = copied(new.args)
    args.kwonlyargs = args.kwonlyargs + [ast.arg(name) for name in names]
    args.kw_defaults = args.kw_defaults + [load(name) for name in names]
    return copied(new, args=args)
