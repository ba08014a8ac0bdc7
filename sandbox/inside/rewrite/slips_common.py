"""The program as text and as tree at once, which all slips need.

An edit is a replacement in the author's text, so that a learner sees the
program as written with one place changed. A tree knows places as line and
UTF-8 byte; here every node gets character offsets into the text, its parent,
its function and its loop.
"""
import ast
import re

NEWLINE = re.compile(r"\r\n|\r|\n")
COMMENT = re.compile(r"#[^\r\n]*")
LOOPS = (ast.For, ast.While, ast.AsyncFor)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
SCOPES = FUNCTIONS + (ast.Module, ast.ClassDef)
BLOCKS = ("body", "orelse", "finalbody")
ATOMS = (ast.Name, ast.Constant, ast.Call, ast.Subscript, ast.Attribute,
         ast.List, ast.Dict, ast.Set, ast.ListComp, ast.SetComp,
         ast.DictComp, ast.GeneratorExp, ast.JoinedStr)
# places where any expression stands without parentheses of its own
OPEN_FIELDS = frozenset([
    (ast.Call, "args"), (ast.keyword, "value"), (ast.Subscript, "slice"),
    (ast.List, "elts"), (ast.Tuple, "elts"), (ast.Set, "elts"),
    (ast.Assign, "value"), (ast.AugAssign, "value"), (ast.Return, "value"),
    (ast.Expr, "value"), (ast.For, "iter"), (ast.While, "test"),
    (ast.If, "test"), (ast.Dict, "values"), (ast.Dict, "keys"),
    (ast.FormattedValue, "value"),
])


class Edit:
    """Replaces text[start:end] by `new`; `factor` is its weight's context."""

    __slots__ = ("start", "end", "new", "family", "factor", "told", "score",
                 "kept", "places")

    def __init__(self, start, end, new, family, factor, told):
        self.start = start
        self.end = end
        self.new = new
        self.family = family
        self.factor = factor
        self.told = told
        self.score = 0.0
        self.places = 1
        self.kept = None  # (start, end, place in new) of text kept as it is

    def apply(self, source):
        return source[:self.start] + self.new + source[self.end:]


class Program:
    """A source text, its tree, and where each node stands in the text."""

    def __init__(self, source):
        self.source = source
        self.tree = ast.parse(source)
        self.starts = [0] + [m.end() for m in NEWLINE.finditer(source)]
        self.ascii = source.isascii()
        self.nodes = []
        self._annotate()
        self._kinds = {}

    def offset(self, lineno, column):
        """The character offset of a place given in UTF-8 bytes."""
        start = self.starts[lineno - 1]
        if self.ascii:
            return start + column
        stop = (self.starts[lineno] if lineno < len(self.starts)
                else len(self.source))
        line = self.source[start:stop].encode("utf-8", "surrogatepass")
        return start + len(line[:column].decode("utf-8", "replace"))

    def _annotate(self):
        """Gives every node start, end, parent, field, scope and loop."""
        root = self.tree
        root.start, root.end, root.parent, root.field = (
            0, len(self.source), None, "")
        root.scope, root.loop = root, None
        stack = [root]
        while stack:
            node = stack.pop()
            self.nodes.append(node)
            children = []
            for field, value in ast.iter_fields(node):
                if isinstance(value, ast.AST):
                    children.append((field, value))
                elif isinstance(value, list):
                    children.extend((field, item) for item in value
                                    if isinstance(item, ast.AST))
            for field, child in reversed(children):
                if self._place(node, field, child):
                    stack.append(child)

    def _place(self, node, field, child):
        """Notes where `child` stands; False where its text is not known."""
        if isinstance(child, (ast.expr_context, ast.operator, ast.cmpop,
                              ast.boolop, ast.unaryop)):
            return False  # shared between all nodes, and without a place
        child.parent, child.field = node, field
        inner = isinstance(node, SCOPES)
        child.scope = node if inner and field == "body" else node.scope
        child.loop = None if inner and field == "body" else node.loop
        if isinstance(node, LOOPS) and field == "body":
            child.loop = node
        if getattr(child, "end_lineno", None) is None:
            child.start, child.end = node.start, node.end
            return True
        if isinstance(node, ast.JoinedStr) or (
                isinstance(node, ast.FormattedValue)):
            # before 3.12 the places inside an f-string are made up
            return self._place_in_fstring(node, child)
        if hasattr(child, "moved"):
            child.start, child.end = child.moved
            return True
        child.start = self.offset(child.lineno, child.col_offset)
        child.end = self.offset(child.end_lineno, child.end_col_offset)
        return True

    def _place_in_fstring(self, node, child):
        if isinstance(node, ast.JoinedStr):
            child.start, child.end = node.start, node.end
            return isinstance(child, ast.FormattedValue)
        if child.field != "value":
            return False
        return place_by_text(self, node.parent, child)

    def text(self, node):
        return self.source[node.start:node.end]

    def line_of(self, offset):
        """The 1-based line in which an offset lies."""
        low, high = 0, len(self.starts)
        while high - low > 1:
            middle = (low + high) // 2
            if self.starts[middle] <= offset:
                low = middle
            else:
                high = middle
        return low + 1

    def line_start(self, offset):
        return self.starts[self.line_of(offset) - 1]

    def indent(self, stmt):
        """The blanks before a statement; None where it isn't first there."""
        blanks = self.source[self.line_start(stmt.start):stmt.start]
        return blanks if not blanks.strip() else None

    def between(self, start, end, token):
        """Where an operator stands between two operands, or None."""
        gap = COMMENT.sub(lambda m: " " * len(m.group()),
                          self.source[start:end])
        pattern = r"\s+".join(map(re.escape, token.split()))
        found = re.search(pattern, gap)
        if not found:
            return None
        return start + found.start(), start + found.end()

    def edit(self, family, where, new, factor=1.0, told=None):
        """An edit of a node, or of a (start, end) pair."""
        if not isinstance(where, tuple):
            where = (where.start, where.end)
        return Edit(where[0], where[1], new, family, factor, told)

    def put(self, family, node, new, factor=1.0):
        """Replaces a node by an atom (a text that needs no parentheses)."""
        return self.edit(family, node, new, factor)

    def hoist(self, family, node, child, factor=1.0):
        """Replaces a node by a part of it."""
        new = self.fitting(node, child)
        made = self.edit(family, node, new, factor)
        made.kept = (child.start, child.end,
                     (len(new) - (child.end - child.start)) // 2)
        return made

    def fitting(self, node, child):
        """The text of `child`, in parentheses where `node` needs them."""
        text = self.text(child)
        if isinstance(child, ATOMS) or self.is_open(node):
            if not (isinstance(child, ast.Tuple) and text[:1] != "("):
                return text
        return "(" + text + ")"

    @staticmethod
    def is_open(node):
        return (type(node.parent), node.field) in OPEN_FIELDS

    def kind(self, node):
        """What kind of value a node gives, where the text tells; or None."""
        key = id(node)
        if key not in self._kinds:
            self._kinds[key] = None  # a name defined by itself: unknown
            self._kinds[key] = kind_of(self, node)
        return self._kinds[key]


def place_by_text(program, fstring, child):
    """Finds an f-string's expression by its text; False where not unique."""
    text = program.text(fstring)
    wanted = [value for value in fstring.values
              if isinstance(value, ast.FormattedValue)]
    found = [m for m in re.finditer(r"\{([^{}!:'\"\\\n]+)[}!:]", text)
             if text[m.start() - 1:m.start()] != "{"]
    index = [i for i, value in enumerate(wanted) if value.value is child]
    if len(found) != len(wanted) or not index:
        return False
    start = fstring.start + found[index[0]].start(1)
    inner = found[index[0]].group(1)
    try:
        copy = ast.parse("(" + inner + "\n)", mode="eval").body
    except (SyntaxError, ValueError):
        return False
    if ast.dump(copy) != ast.dump(child) or not inner.isascii():
        return False
    shift(child, copy, start - 1)
    return all(hasattr(node, "moved") for node in ast.walk(child)
               if hasattr(node, "lineno"))


def shift(node, model, base):
    """Gives `node` and all in it the places of `model`, an equal tree."""
    for old, new in zip(ast.walk(node), ast.walk(model)):
        if hasattr(new, "col_offset"):
            old.moved = (base + new.col_offset, base + new.end_col_offset)
    node.start, node.end = node.moved


LITERALS = {ast.List: "list", ast.ListComp: "list", ast.Dict: "dict",
            ast.DictComp: "dict", ast.Set: "set", ast.SetComp: "set",
            ast.Tuple: "tuple", ast.JoinedStr: "str", ast.Compare: "bool",
            ast.Lambda: "function", ast.GeneratorExp: "iterator"}
CALL_KINDS = {
    "int": "int", "len": "int", "ord": "int", "id": "int", "hash": "int",
    "float": "float", "str": "str", "repr": "str", "chr": "str",
    "input": "str", "bin": "str", "hex": "str", "oct": "str",
    "format": "str", "type": "type",
    "bool": "bool", "isinstance": "bool", "issubclass": "bool",
    "any": "bool", "all": "bool", "callable": "bool", "hasattr": "bool",
    "list": "list", "sorted": "list", "dict": "dict", "set": "set",
    "frozenset": "set", "tuple": "tuple", "range": "range",
    "map": "iterator", "filter": "iterator", "zip": "iterator",
    "enumerate": "iterator", "reversed": "iterator", "iter": "iterator",
    "print": "none",
}
METHOD_KINDS = {
    "split": "list", "rsplit": "list", "splitlines": "list",
    "count": "int", "find": "int", "rfind": "int", "index": "int",
    "keys": "view", "values": "view", "items": "view",
    "append": "none", "extend": "none", "insert": "none", "remove": "none",
    "sort": "none", "reverse": "none", "add": "none", "discard": "none",
}
METHOD_KINDS.update(dict.fromkeys(
    "upper lower title capitalize swapcase strip lstrip rstrip join replace "
    "format center ljust rjust zfill".split(), "str"))
METHOD_KINDS.update(dict.fromkeys(
    "startswith endswith isdigit isalpha isalnum isupper islower isspace "
    "isnumeric isidentifier istitle issubset issuperset".split(), "bool"))
SEQUENCES = ("list", "tuple", "str", "range")
CONTAINERS = ("list", "tuple", "set", "dict", "view", "range", "iterator")


def kind_of(program, node):
    """What kind of value a node gives, as far as a glance can tell."""
    literal = LITERALS.get(type(node))
    if literal:
        return literal
    if isinstance(node, ast.Constant):
        return "none" if node.value is None else type(node.value).__name__
    finder = KIND_FINDERS.get(type(node))
    return finder(program, node) if finder else None


def kind_of_call(program, node):
    func = node.func
    if isinstance(func, ast.Name):
        if func.id in ("max", "min", "sum", "abs", "round") and node.args:
            kind = program.kind(node.args[0])
            return kind if kind in ("int", "float") else None
        return CALL_KINDS.get(func.id)
    if isinstance(func, ast.Attribute):
        if func.attr == "copy":
            return program.kind(func.value)
        return METHOD_KINDS.get(func.attr)
    return None


def kind_of_binary(program, node):
    left, right = program.kind(node.left), program.kind(node.right)
    if isinstance(node.op, ast.Div):
        return "float"
    if left == right:
        return left
    if isinstance(node.op, ast.Mult):
        for one, other in ((left, right), (right, left)):
            if one in SEQUENCES and other in ("int", None):
                return one
    if isinstance(node.op, ast.Mod) and left == "str":
        return "str"
    if {left, right} <= {"int", "float", "bool"}:
        return "float" if "float" in (left, right) else "int"
    return None


def kind_of_name(program, node):
    """The kind of all that is ever bound to a name, where that is one."""
    kinds = bindings(program).get(node.id, ())
    return next(iter(kinds)) if len(kinds) == 1 else None


def kind_of_unary(program, node):
    if isinstance(node.op, ast.Not):
        return "bool"
    return program.kind(node.operand)


def kind_of_subscript(program, node):
    kind = program.kind(node.value)
    if kind == "str" or isinstance(node.slice, ast.Slice):
        return kind
    value = node.value
    if isinstance(value, (ast.List, ast.Tuple)) and value.elts:
        kinds = {program.kind(elt) for elt in value.elts}
        return kinds.pop() if len(kinds) == 1 else None
    return None


KIND_FINDERS = {ast.Call: kind_of_call, ast.BinOp: kind_of_binary,
                ast.Name: kind_of_name, ast.UnaryOp: kind_of_unary,
                ast.Subscript: kind_of_subscript}


def bindings(program):
    """The kinds of value bound to each name; made once."""
    made = getattr(program, "bound", None)
    if made is None:
        made = program.bound = {}
        pending = [pair for node in program.nodes for pair in bound_by(node)]
        # kinds of values may need kinds of names: first all names, unknown
        for name, value in pending:
            made.setdefault(name, set()).update(
                [None] if value is None else [])
        for name, value in pending:
            if value is not None:
                made[name].add(value if isinstance(value, str)
                               else program.kind(value))
    return made


def bound_by(node):
    """(name, its value's node, or kind, or None) bound by one node."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from targets(target, node.value)
    elif isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Div):
        yield from targets(node.target, "float")
    elif isinstance(node, (ast.For, ast.comprehension)):
        iterated = node.iter
        is_range = (isinstance(iterated, ast.Call)
                    and isinstance(iterated.func, ast.Name)
                    and iterated.func.id == "range")
        yield from targets(node.target, "int" if is_range else None)
    elif isinstance(node, ast.arg):
        yield node.arg, None
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield node.name, "function"
    elif isinstance(node, ast.ClassDef):
        yield node.name, "type"


def targets(target, value):
    """The names of an assignment's target, each with its part of a value."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, (ast.Tuple, ast.List)):
        parts = [None] * len(target.elts)
        if (isinstance(value, (ast.Tuple, ast.List))
                and len(value.elts) == len(target.elts)):
            parts = value.elts
        for elt, part in zip(target.elts, parts):
            yield from targets(elt, part)


def called(node, name=None):
    """Is this a call of a plain name (this one)?"""
    return (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            and (name is None or node.func.id == name))


def is_int(node):
    """Is this an int literal (True is none)?"""
    return isinstance(node, ast.Constant) and type(node.value) is int


def block_of(stmt):
    """The statements among which one stands, and its index there."""
    block = getattr(stmt.parent, stmt.field)
    return block, block.index(stmt)
