"""What a program is made of, gathered in one walk.

Seventy-two rewrites look at each program, and most don't apply. The walk
sorts nodes by type and notes parents and scopes once, so that a rewrite that
doesn't apply costs a look into a dict. Annotations and the patterns of
`match` are left out: nothing in them may be rewritten.
"""
import ast
import builtins

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
LOOPS = (ast.For, ast.While, ast.AsyncFor)
BUILTINS = frozenset(vars(builtins))


class Scope:
    """Where names live: a module, class, function, lambda, comprehension."""

    def __init__(self, node, parent, kind):
        self.node = node
        self.parent = parent
        self.kind = kind
        self.bound = {}  # name -> the nodes that bind it, in source order
        self.params = set()
        self.globals = set()
        self.nonlocals = set()

    def function(self):
        """The scope in which a walrus in here binds its name."""
        scope = self
        while scope.kind == "comprehension":
            scope = scope.parent
        return scope

    def owner(self, name):
        """The scope whose variable `name` is meant in here, or None."""
        scope = self
        while scope:
            if name in scope.globals:
                return scope.module()
            if name in scope.bound and (scope is self
                                        or scope.kind != "class"):
                return scope
            scope = scope.parent
        return None

    def module(self):
        scope = self
        while scope.parent:
            scope = scope.parent
        return scope


class Facts:
    """The one tree of a program and what is known about its nodes.

    Nobody changes the tree: all rewrites of a program share it.
    """

    def __init__(self, source):
        self.source = source
        self.tree = compile(source, "main.py", "exec", ast.PyCF_ONLY_AST,
                            dont_inherit=True)
        self.parent = {}
        self.home = {}  # node -> Scope
        self.scopes = {}  # function, class, lambda ... -> its Scope
        self._nodes = {}
        self._calls = {}
        self._own = {}
        self._methods = None
        self._binds = []
        self._kinds = {}
        self.module = Scope(self.tree, None, "module")
        self.scopes[self.tree] = self.module
        for node in self.tree.body:
            self._walk(node, self.tree, self.module)
        self._settle()
        self.bindings = {}  # name -> all nodes that bind it, anywhere
        for name, _scope, node in self._binds:
            self.bindings.setdefault(name, []).append(node)

    # ------------------------------------------------------------ the walk

    def _walk(self, node, parent, scope):
        kind = type(node)
        self.parent[node] = parent
        self.home[node] = scope
        self._nodes.setdefault(kind, []).append(node)
        special = _SPECIAL.get(kind)
        if special:
            special(self, node, scope)
        else:
            self._walk_fields(node, scope)

    def _walk_fields(self, node, scope, skip=()):
        for field in node._fields:
            if field not in skip:
                self._walk_value(getattr(node, field, None), node, scope)

    def _walk_value(self, value, parent, scope):
        if isinstance(value, list):
            for item in value:
                if isinstance(item, ast.AST):
                    self._walk(item, parent, scope)
        elif isinstance(value, ast.AST) and not isinstance(
                value, (ast.expr_context, ast.operator, ast.unaryop,
                        ast.boolop, ast.cmpop)):
            self._walk(value, parent, scope)

    def _bind(self, name, scope, node):
        self._binds.append((name, scope, node))

    def _name(self, node, scope):
        if not isinstance(node.ctx, ast.Load):
            self._bind(node.id, scope, node)

    def _function(self, node, scope):
        self._bind(node.name, scope, node)
        self._walk_value(node.decorator_list, node, scope)
        inner = self._inner(node, scope, "function")
        self._arguments(node.args, node, scope, inner)
        self._walk_value(node.body, node, inner)

    def _lambda(self, node, scope):
        inner = self._inner(node, scope, "lambda")
        self._arguments(node.args, node, scope, inner)
        self._walk(node.body, node, inner)

    def _inner(self, node, scope, kind):
        self.scopes[node] = inner = Scope(node, scope, kind)
        return inner

    def _arguments(self, args, parent, scope, inner):
        self.parent[args] = parent
        self.home[args] = scope
        for value in args.defaults + args.kw_defaults:
            if value:
                self._walk(value, args, scope)
        for arg in all_args(args):
            self.parent[arg] = args
            self.home[arg] = inner
            inner.params.add(arg.arg)
            self._bind(arg.arg, inner, arg)

    def _class(self, node, scope):
        self._bind(node.name, scope, node)
        for value in (node.decorator_list, node.bases, node.keywords):
            self._walk_value(value, node, scope)
        self._walk_value(node.body, node, self._inner(node, scope, "class"))

    def _comprehension(self, node, scope):
        inner = self._inner(node, scope, "comprehension")
        first = True
        for part in node.generators:
            self.parent[part] = node
            self.home[part] = inner
            self._nodes.setdefault(ast.comprehension, []).append(part)
            self._walk(part.iter, part, scope if first else inner)
            self._walk(part.target, part, inner)
            self._walk_value(part.ifs, part, inner)
            first = False
        self._walk_fields(node, inner, ("generators",))

    def _walrus(self, node, scope):
        target = node.target
        self.parent[target] = node
        self.home[target] = scope
        self._bind(target.id, scope.function(), target)
        self._walk(node.value, node, scope)

    def _global(self, node, scope):
        scope.globals.update(node.names)

    def _nonlocal(self, node, scope):
        scope.nonlocals.update(node.names)

    def _handler(self, node, scope):
        if node.name:
            self._bind(node.name, scope, node)
        self._walk_fields(node, scope)

    def _alias(self, node, scope):
        self._bind(node.asname or node.name.partition(".")[0], scope, node)

    def _annotated(self, node, scope):
        self._walk_fields(node, scope, ("annotation",))

    def _match_case(self, node, scope):
        for part in ast.walk(node.pattern):
            name = getattr(part, "name", None) or getattr(part, "rest", None)
            if name:
                self._bind(name, scope, part)
                self.parent[part] = node
                self.home[part] = scope
        self._walk_fields(node, scope, ("pattern",))

    def _skip(self, node, scope):
        pass

    def _settle(self):
        """Gives each binding to its scope, now that `global`s are known."""
        for name, scope, node in self._binds:
            if name in scope.globals:
                scope = self.module
            while name in scope.nonlocals and scope.parent:
                scope = scope.parent
                while scope.parent and scope.kind == "class":
                    scope = scope.parent
            scope.bound.setdefault(name, []).append(node)

    # ---------------------------------------------------------- questions

    def of(self, *kinds):
        """All nodes of these types, in the order in which they stand."""
        if len(kinds) == 1:
            return self._nodes.get(kinds[0], [])
        return [node for kind in kinds for node in self._nodes.get(kind, [])]

    def has(self, kinds):
        return any(kind in self._nodes for kind in kinds)

    def builtin(self, name):
        """Whether `name` can only mean the builtin in this program."""
        return name not in self.bindings

    def calls(self, *names):
        """The calls of these builtins; none where the program rebinds one."""
        if not self._calls:
            for call in self.of(ast.Call):
                if isinstance(call.func, ast.Name):
                    self._calls.setdefault(call.func.id, []).append(call)
            self._calls.setdefault("", [])
        return [call for name in names if self.builtin(name)
                for call in self._calls.get(name, [])]

    def uses(self, names):
        """Whether the program mentions one of these builtins or attributes."""
        return (any(node.id in names for node in self.of(ast.Name))
                or any(node.attr in names for node in self.of(ast.Attribute)))

    def up(self, node):
        """The nodes around `node`, from the inside out."""
        node = self.parent.get(node)
        while node is not None:
            yield node
            node = self.parent.get(node)

    def statement(self, node):
        """The innermost statement that `node` is part of (or is)."""
        while not isinstance(node, ast.stmt):
            node = self.parent[node]
        return node

    def inside(self, node, outer):
        return node is outer or outer in self.up(node)

    def block(self, stmt):
        """The list of statements that holds `stmt`."""
        parent = self.parent[stmt]
        for field in ("body", "orelse", "finalbody", "handlers"):
            stmts = getattr(parent, field, None)
            if isinstance(stmts, list) and stmt in stmts:
                return stmts
        return [stmt]

    def loop(self, node):
        """The loop that a `break` or `continue` at `node` belongs to."""
        child = node
        for outer in self.up(node):
            if isinstance(outer, LOOPS) and child not in outer.orelse:
                return outer
            if outer in self.scopes:
                return None
            child = outer
        return None

    def function(self, node):
        """The def whose body runs `node`, or None (module, class, lambda)."""
        scope = self.home[node].function()
        return scope.node if isinstance(scope.node, FUNCTIONS) else None

    def own(self, function, *kinds):
        """The nodes of these types that run when `function` runs."""
        if not self._own:
            self._own[self.tree] = {}
            for kind, nodes in self._nodes.items():
                for node in nodes:
                    owner = self.home[node].function().node
                    self._own.setdefault(owner, {}).setdefault(
                        kind, []).append(node)
        found = self._own.get(function, {})
        return [node for kind in kinds for node in found.get(kind, ())]

    def generator(self, function):
        return bool(self.own(function, ast.Yield, ast.YieldFrom))

    def loads(self, name):
        return [node for node in self.of(ast.Name)
                if node.id == name and isinstance(node.ctx, ast.Load)]

    def user(self, name):
        """The one `def` that `name` always means, or None."""
        bound = self.bindings.get(name, ())
        if len(bound) == 1 and isinstance(bound[0], ast.FunctionDef):
            function = bound[0]
            if self.home[function].kind != "class":
                return function
        return None

    def user_class(self, name):
        bound = self.bindings.get(name, ())
        if len(bound) == 1 and isinstance(bound[0], ast.ClassDef):
            return bound[0]
        return None

    def method(self, name):
        """The one method of that name, where there is only one."""
        if self._methods is None:
            self._methods = {}
            for node in self.of(ast.FunctionDef):
                if self.home[node].kind == "class":
                    self._methods.setdefault(node.name, []).append(node)
        found = self._methods.get(name, ())
        return found[0] if len(found) == 1 else None

    def own_init(self, cls):
        for stmt in cls.body:
            if isinstance(stmt, ast.FunctionDef) and stmt.name == "__init__":
                return stmt
        return None

    def callee(self, call):
        """(the def that a call runs, how many arguments come by themselves).

        (None, 0) where that isn't a function of the program.
        """
        func = call.func
        if isinstance(func, ast.Name):
            function = self.user(func.id)
            if function:
                return function, 0
            cls = self.user_class(func.id)
            return (self.own_init(cls) if cls else None), 1
        if isinstance(func, ast.Attribute):
            method = self.method(func.attr)
            if method and not method.decorator_list:
                return method, 1
        return None, 0

    # ------------------------------------------------- kinds of values

    def kind(self, node):
        """"int", "float", "str", "list" ... where it is plain, or None.

        Only for leaving out rewrites that can't matter; never a promise.
        """
        maker = _KINDS.get(type(node))
        return maker(self, node) if maker else None

    def number(self, node):
        return self.kind(node) in ("int", "float", "bool")

    def _name_kind(self, node):
        name = node.id
        if name not in self._kinds:
            self._kinds[name] = None  # what depends on itself is unknown
            kinds = {self._bound_kind(one)
                     for one in self.bindings.get(name, ())}
            self._kinds[name] = kinds.pop() if len(kinds) == 1 else None
        return self._kinds[name]

    def _bound_kind(self, node):
        parent = self.parent.get(node)
        if isinstance(parent, ast.Assign):
            return self.kind(parent.value)
        if isinstance(parent, (ast.AugAssign, ast.AnnAssign)) and parent.value:
            return self.kind(parent.value)
        if isinstance(parent, (ast.For, ast.comprehension)):
            iterable = parent.iter
            if (isinstance(iterable, ast.Call) and self.builtin("range")
                    and isinstance(iterable.func, ast.Name)
                    and iterable.func.id == "range"):
                return "int"
            if self.kind(iterable) == "str":
                return "str"
            if isinstance(iterable, (ast.List, ast.Tuple)) and iterable.elts:
                kinds = {self.kind(item) for item in iterable.elts}
                return kinds.pop() if len(kinds) == 1 else None
        return None

    def _binop_kind(self, node):
        left, right = self.kind(node.left), self.kind(node.right)
        numbers = ("int", "float", "bool")
        if left in numbers and right in numbers:
            if isinstance(node.op, ast.Div) or "float" in (left, right):
                return "float"
            return "int"
        if left == "str" and isinstance(node.op, ast.Mod):
            return "str"
        if {left, right} == {"str", "int"} and isinstance(node.op, ast.Mult):
            return "str"
        return left if left == right and isinstance(node.op, ast.Add) else None

    def _call_kind(self, node):
        if isinstance(node.func, ast.Name) and self.builtin(node.func.id):
            return _CALL_KINDS.get(node.func.id)
        return None

    def _unary_kind(self, node):
        if isinstance(node.op, ast.Not):
            return "bool"
        return self.kind(node.operand)


def all_args(args):
    """Every parameter of a function, in the order of its header."""
    extra = [one for one in (args.vararg, args.kwarg) if one]
    return args.posonlyargs + args.args + args.kwonlyargs + extra


_SPECIAL = {
    ast.Name: Facts._name,
    ast.FunctionDef: Facts._function,
    ast.AsyncFunctionDef: Facts._function,
    ast.Lambda: Facts._lambda,
    ast.ClassDef: Facts._class,
    ast.NamedExpr: Facts._walrus,
    ast.Global: Facts._global,
    ast.Nonlocal: Facts._nonlocal,
    ast.ExceptHandler: Facts._handler,
    ast.alias: Facts._alias,
    ast.AnnAssign: Facts._annotated,
    ast.Constant: Facts._skip,
}
for _kind in COMPREHENSIONS:
    _SPECIAL[_kind] = Facts._comprehension
if hasattr(ast, "match_case"):  # 3.10
    _SPECIAL[ast.match_case] = Facts._match_case
if hasattr(ast, "TypeAlias"):  # 3.12
    _SPECIAL[ast.TypeAlias] = Facts._skip

_KINDS = {
    ast.Constant: lambda facts, node: type(node.value).__name__,
    ast.JoinedStr: lambda facts, node: "str",
    ast.List: lambda facts, node: "list",
    ast.ListComp: lambda facts, node: "list",
    ast.Tuple: lambda facts, node: "tuple",
    ast.Dict: lambda facts, node: "dict",
    ast.DictComp: lambda facts, node: "dict",
    ast.Set: lambda facts, node: "set",
    ast.SetComp: lambda facts, node: "set",
    ast.Lambda: lambda facts, node: "function",
    ast.Compare: lambda facts, node: "bool",
    ast.Name: Facts._name_kind,
    ast.BinOp: Facts._binop_kind,
    ast.Call: Facts._call_kind,
    ast.UnaryOp: Facts._unary_kind,
}
_CALL_KINDS = {
    "int": "int", "len": "int", "ord": "int", "float": "float",
    "str": "str", "input": "str", "chr": "str", "repr": "str",
    "bool": "bool", "isinstance": "bool", "list": "list", "sorted": "list",
    "dict": "dict", "set": "set", "tuple": "tuple", "range": "range",
}
