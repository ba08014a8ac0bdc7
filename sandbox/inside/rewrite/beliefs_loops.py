"""Ideas about loops."""
import ast

from rewrite.common import (LOOPS, SEES_NAMES, belief, constant, copied,
                            form, lines, simple_path)


@belief("WhileSameAsIf", ast.While)
def while_same_as_if(facts, edit):
    """`while` runs its body at most once."""
    for loop in facts.of(ast.While):
        if loop.orelse or _own_jumps(facts, loop):
            edit.instead(loop, _one_shot)
        else:
            edit.head(loop, lambda new: ast.If(new.test, new.body, []))


def _own_jumps(facts, loop):
    return [node for node in facts.of(ast.Break, ast.Continue)
            if facts.loop(node) is loop]


def _one_shot(new):
    made = lines("for _wp_once in range(1):\n    if _0:\n        _1",
                 new.test, new.body)
    made[0].orelse = new.orelse
    return made


@belief("WhileExitsInstantly", ast.While)
def while_exits_instantly(facts, edit):
    """A `while` loop stops the moment its condition turns false."""
    for loop in facts.of(ast.While):
        if (loop.orelse or constant(loop.test) is True
                or not _cheap(facts, loop.test)):
            continue
        names = {node.id for node in ast.walk(loop.test)
                 if isinstance(node, ast.Name)}
        for stmt in loop.body[:-1]:
            if _may_change(facts, stmt, names):
                edit.after(stmt, lambda test=loop.test: lines(
                    "if not _0:\n    break", test))


_CHEAP = ("len", "abs", "int", "str", "sum", "min", "max", "bool",
          "isinstance", "any", "all")


def _cheap(facts, test):
    """Whether a condition may be asked more often than the program asks."""
    for part in ast.walk(test):
        if isinstance(part, (ast.NamedExpr, ast.Await, ast.Yield)):
            return False
        if isinstance(part, ast.Call) and not (
                isinstance(part.func, ast.Name) and part.func.id in _CHEAP
                and facts.builtin(part.func.id)):
            return False
    return True


def _may_change(facts, stmt, names):
    for part in ast.walk(stmt):
        if isinstance(part, ast.Name) and part.id in names:
            parent = facts.parent.get(part)
            if not isinstance(part.ctx, ast.Load) or isinstance(
                    parent, (ast.Attribute, ast.Subscript)):
                return True
        if isinstance(part, ast.Call) and facts.callee(part)[0] is not None:
            return True
    return False


@belief("RangeInclusive", ast.Call)
def range_inclusive(facts, edit):
    """`range(a, b)` includes b."""
    for call in facts.calls("range"):
        if call.keywords or _is_shown(facts.parent[call]) or any(
                isinstance(arg, ast.Starred) for arg in call.args):
            continue
        if len(call.args) in (1, 2):
            edit.expr(call.args[-1], lambda new: form("_0 + 1", new))
        elif len(call.args) == 3:
            _step_further(edit, call)


def _is_shown(parent):
    """Whether the range is printed as such: there, its end is no matter."""
    return isinstance(parent, ast.FormattedValue) or isinstance(
        parent, ast.Call) and getattr(parent.func, "id", None) in (
            "print", "str", "repr")


def _step_further(edit, call):
    step = constant(call.args[2])
    if type(step) is int:
        sign = "+" if step > 0 else "-"
        edit.expr(call.args[1], lambda new: form("_0 %s 1" % sign, new))
    elif simple_path(call.args[2]):
        edit.expr(call.args[1], lambda new: form(
            "_0 + (1 if _1 > 0 else -1)", new, call.args[2]))


_POSITIONS = ("range", "enumerate", "zip", "reversed", "map", "filter")


@belief("ForElementIsIndex", ast.For, ast.comprehension)
def for_element_is_index(facts, edit):
    """`for x in xs` gives the positions 0, 1, 2 ..."""
    for loop in facts.of(ast.For, ast.comprehension):
        iterable = loop.iter
        if not isinstance(loop.target, ast.Name):
            continue
        if isinstance(iterable, ast.Call) and getattr(
                iterable.func, "id", None) in _POSITIONS:
            continue
        if isinstance(iterable, ast.GeneratorExp) or facts.kind(
                iterable) == "int":
            continue
        edit.expr(iterable, lambda new: edit.helper(
            "positions", new, shown="range(len(_0))"))


@belief("BreakLeavesAllLoops", ast.Break, leaks=SEES_NAMES)
def break_leaves_all_loops(facts, edit):
    """`break` leaves all the loops around it."""
    flags, checked = {}, set()
    for stmt in facts.of(ast.Break):
        loop = facts.loop(stmt)
        outer = facts.loop(loop)
        if not outer:
            continue
        chain = [loop]
        while outer:
            chain.append(outer)
            outer = facts.loop(outer)
        if chain[-1] not in flags:
            flags[chain[-1]] = edit.fresh("left")
            edit.before(chain[-1], lambda flag=flags[chain[-1]]: lines(
                flag + " = False"))
        flag = flags[chain[-1]]
        edit.before(stmt, lambda flag=flag: lines(flag + " = True"))
        for inner in chain[:-1]:
            if inner not in checked:
                checked.add(inner)
                edit.after(inner, lambda flag=flag: lines(
                    "if %s:\n    break" % flag))


@belief("ContinueEndsLoop", ast.Continue)
def continue_ends_loop(facts, edit):
    """`continue` ends the loop."""
    for stmt in facts.of(ast.Continue):
        edit.instead(stmt, lambda new: [ast.Break()])


@belief("LoopElseOnlyIfEmpty", *LOOPS, leaks=SEES_NAMES)
def loop_else_only_if_empty(facts, edit):
    """The `else` of a loop runs only if the loop never ran."""
    for loop in facts.of(*LOOPS):
        if not loop.orelse:
            continue
        flag = edit.fresh("ran")
        edit.before(loop, lambda flag=flag: lines(flag + " = False"))
        edit.before(loop.body[0], lambda flag=flag: lines(flag + " = True"))
        edit.instead(loop, lambda new, flag=flag: [copied(
            new, orelse=lines("if not %s:\n    _0" % flag, new.orelse))])


@belief("ForLoopVarIsLocal", ast.For, leaks=SEES_NAMES)
def for_loop_var_is_local(facts, edit):
    """The variable of a `for` is gone, or as before, after the loop."""
    for loop in facts.of(ast.For):
        target = loop.target
        if not isinstance(target, ast.Name):
            continue
        name, scope = target.id, facts.home[loop]
        loops = [one for one in facts.of(ast.For)
                 if getattr(one.target, "id", None) == name]
        if (name in scope.globals | scope.nonlocals
                or all(any(facts.inside(node, one) for one in loops)
                       for node in facts.loads(name))):
            continue
        before = _surely_bound(facts, scope, loop, name)
        if before is None:
            continue
        _restore(edit, loop, name, before)


def _surely_bound(facts, scope, loop, name):
    """True, False, or None where it depends on the way that was taken."""
    if name in scope.params:
        return True
    earlier = [node for node in scope.bound[name]
               if node.lineno < loop.lineno]
    if not earlier:
        return False if not any(isinstance(up, LOOPS)
                                for up in facts.up(loop)) else None
    body = scope.node.body
    plain = any(facts.parent[node] in body and isinstance(
        facts.parent[node], (ast.Assign, ast.AnnAssign)) for node in earlier)
    return True if plain else None


def _restore(edit, loop, name, before):
    if before:
        saved = edit.fresh("saved_" + name)
        edit.before(loop, lambda: lines("%s = %s" % (saved, name)))
        edit.after(loop, lambda: lines("%s = %s" % (name, saved)))
    else:
        edit.before(loop, lambda: [] if edit.showing else lines(
            name + " = None"))  # a loop that never runs binds nothing
        edit.after(loop, lambda: lines("del " + name))


@belief("ListIterationSnapshot", ast.For)
def list_iteration_snapshot(facts, edit):
    """`for` goes over the list as it was at the start."""
    for loop in facts.of(ast.For):
        base = loop.iter
        if isinstance(base, ast.Call) and isinstance(
                base.func, ast.Attribute) and base.func.attr in (
                    "keys", "values", "items"):
            base = base.func.value
        if simple_path(base) and _is_touched(facts, loop, base):
            edit.expr(loop.iter, lambda new: edit.helper(
                "snapshot", new, shown="list(_0)"))


def _is_touched(facts, loop, base):
    """Whether the body may change what the loop goes over."""
    root = ast.dump(base)
    for stmt in loop.body:
        for part in ast.walk(stmt):
            if isinstance(part, ast.Call) and (
                    facts.callee(part)[0] is not None):
                return True
            inner = getattr(part, "value", None)
            if (isinstance(part, (ast.Attribute, ast.Subscript))
                    and ast.dump(inner) == root):
                return True
            if isinstance(part, ast.AugAssign) and isinstance(
                    base, ast.Name) and isinstance(part.target, ast.Name):
                if part.target.id == base.id:
                    return True
    return False
