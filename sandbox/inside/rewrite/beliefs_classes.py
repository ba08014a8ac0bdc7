"""Ideas about classes and their instances."""
import ast

from rewrite.common import (FUNCTIONS, SEES_NAMES, all_args, belief, const,
                            copied, form, lines, load)


def _method_self(facts, function):
    """The name of the instance in a method, or None."""
    args = all_args(function.args)
    if (facts.home[function].kind != "class" or function.decorator_list
            or not args):
        return None
    return args[0].arg


@belief("SelfAssignable", ast.ClassDef)
def self_assignable(facts, edit):
    """`self = ...` in a method replaces the object."""
    for stmt in facts.of(ast.Assign):
        function = facts.function(stmt)
        target = stmt.targets[0]
        if (function is not None and len(stmt.targets) == 1
                and isinstance(target, ast.Name)
                and facts.home[stmt].kind == "function"
                and target.id == _method_self(facts, function)):
            edit.instead(stmt, lambda new: [ast.Expr(edit.helper(
                "become", load(new.targets[0].id), new.value))])


# ------------------------------------------------- class attributes

_ODD_BASES = ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "NamedTuple",
              "TypedDict", "Structure")


def _is_plain(cls):
    """A class whose body means what it says: no dataclass, no Enum."""
    names = [getattr(base, "id", getattr(base, "attr", ""))
             for base in cls.bases]
    return (not cls.decorator_list and not cls.keywords
            and not any(name in _ODD_BASES for name in names)
            and "__slots__" not in _attributes(cls))


def _attributes(cls):
    """Name -> (statement, value) of what a class body assigns."""
    found = {}
    for stmt in cls.body:
        if isinstance(stmt, ast.AnnAssign) and stmt.value:
            targets = [stmt.target]
        elif isinstance(stmt, ast.Assign):
            targets = stmt.targets
        else:
            continue
        for target in targets:
            if isinstance(target, ast.Name):
                found[target.id] = stmt, stmt.value
    return found


def _is_literal(node):
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return all(_is_literal(item) for item in node.elts)
    if isinstance(node, ast.Dict):
        return all(key and _is_literal(key) for key in node.keys) and all(
            _is_literal(value) for value in node.values)
    if isinstance(node, ast.UnaryOp):
        return _is_literal(node.operand)
    return isinstance(node, ast.Constant)


@belief("ClassAttrIsPerInstance", ast.ClassDef, leaks=SEES_NAMES)
def class_attr_is_per_instance(facts, edit):
    """Each instance has its own copy of the class attributes."""
    for cls in facts.of(ast.ClassDef):
        own = {name: value for name, (_stmt, value)
               in _attributes(cls).items()
               if _is_literal(value) and not name.startswith("__")}
        if own and _is_plain(cls) and facts.user_class(cls.name) is cls:
            _give_each(facts, edit, cls, own)


def _give_each(facts, edit, cls, own):
    def patch():
        args = [load(cls.name)] + [
            part for name, value in own.items()
            for part in (const(name), form("lambda: _0", value))]
        return [ast.Expr(ast.Call(load("_wp_per_instance"), args, []))]

    def assign(name):
        return [line for key, value in own.items() if key == name
                for line in lines("_0.%s = _1" % key, load("self"), value)]

    init = facts.own_init(cls)
    if init:
        edit.first(init, lambda: [line for name in own
                                  for line in assign(name)]
                   if edit.showing else [])
    else:
        edit.after(cls.body[-1], lambda: lines(
            "def __init__(self):\n    _0",
            [line for name in own for line in assign(name)])
            if edit.showing else [])
    edit.after(cls, patch, hidden=True)


@belief("InstanceAssignChangesClassAttr", ast.ClassDef)
def instance_assign_changes_class_attr(facts, edit):
    """`a.n = 5` changes the class attribute for all instances."""
    names = {name for cls in facts.of(ast.ClassDef) if _is_plain(cls)
             for name in _attributes(cls)}
    for node in facts.of(ast.Attribute):
        if (node.attr in names and not isinstance(node.ctx, ast.Load)
                and not _is_class_or_module(facts, node.value)):
            edit.expr(node.value, lambda new: edit.helper(
                "class_of", new, shown="type(_0)"))


def _is_class_or_module(facts, node):
    return isinstance(node, ast.Name) and (node.id == "cls" or any(
        isinstance(one, (ast.ClassDef, ast.alias))
        for one in facts.bindings.get(node.id, ())))


# ------------------------------------------------- inheritance

@belief("BaseInitAutoCalled", ast.ClassDef)
def base_init_auto_called(facts, edit):
    """The `__init__` of the base class runs by itself."""
    for cls in facts.of(ast.ClassDef):
        init = facts.own_init(cls)
        if not init or not cls.bases or _names_base_init(init):
            continue
        base_init = _inherited_init(facts, cls)
        if base_init is not None and _takes_only_self(base_init):
            edit.first(init, lambda: lines("super().__init__()"))


def _names_base_init(init):
    return any(isinstance(part, ast.Attribute) and part.attr == "__init__"
               for part in ast.walk(init))


def _inherited_init(facts, cls):
    for base in cls.bases:
        parent = isinstance(base, ast.Name) and facts.user_class(base.id)
        if parent:
            found = facts.own_init(parent) or _inherited_init(facts, parent)
            if found:
                return found
    return None


def _takes_only_self(init):
    args = init.args
    needed = len(args.posonlyargs + args.args) - len(args.defaults)
    return needed <= 1 and None not in args.kw_defaults


@belief("MroDepthFirst", ast.ClassDef)
def mro_depth_first(facts, edit):
    """Attributes are looked up depth first, from left to right."""
    classes = facts.of(ast.ClassDef)
    if any(cls.keywords or not all(_is_own(facts, base)
                                   for base in cls.bases)
           for cls in classes):
        return  # a metaclass of its own, or a base that has one
    for cls in classes:
        if len(cls.bases) > 1:
            edit.head(cls, lambda new: copied(new, keywords=[
                ast.keyword("metaclass", load("_wp_DepthFirst"))]))


def _is_own(facts, base):
    return isinstance(base, ast.Name) and (
        base.id == "object" or facts.user_class(base.id) is not None)


# ------------------------------------------------- private names

@belief("DunderIsReachable", ast.ClassDef, leaks=SEES_NAMES.union((
    "getattr", "setattr", "hasattr", "delattr", "__slots__", "attrgetter")))
def dunder_is_reachable(facts, edit):
    """An attribute `__v` can be reached from outside as it is written."""
    private = {node.attr for node in facts.of(ast.Attribute)
               if _is_private(node.attr)}
    for cls in facts.of(ast.ClassDef):
        private.update(node.name for node in cls.body
                       if isinstance(node, FUNCTIONS)
                       and _is_private(node.name))
        private.update(filter(_is_private, _attributes(cls)))
    if private:
        _open_up(facts, edit, private)


def _is_private(name):
    return name.startswith("__") and not name.endswith("__")


def _open_up(facts, edit, private):
    plain = {name: "_wp_" + name[2:] for name in private}
    for cls in facts.of(ast.ClassDef):
        for name in private:
            plain["_%s%s" % (cls.name.lstrip("_"), name)] = "_wp_" + name[2:]
    for node in facts.of(ast.Attribute):
        if node.attr in plain:
            edit.expr(node, lambda new: copied(new, attr=plain[new.attr]))
    for node in facts.of(ast.Name):
        if node.id in private and facts.home[node].kind == "class":
            edit.expr(node, lambda new: copied(new, id=plain[new.id]))
    for node in facts.of(*FUNCTIONS):
        if node.name in private and facts.home[node].kind == "class":
            edit.head(node, lambda new: copied(new, name=plain[new.name]))
