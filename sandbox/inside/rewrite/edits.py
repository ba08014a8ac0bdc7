"""Changes to a program, and the text that comes of them.

A rewrite says what it wants at nodes of the shared tree. Only the nodes on
the way to a change are copied, and only the expression or statement around
it is unparsed: the rest of the text stays as the author wrote it, comments
and all. That is quick, and a learner recognises the program.
"""
import ast
import re

_forms = {}


def _parsed(text):
    if text not in _forms:
        _forms[text] = ast.parse(text).body
    return _forms[text]


def _filled(node, args):
    """A copy of a form in which `_0`, `_1` ... are what `args` holds."""
    if isinstance(node, list):
        made = []
        for item in node:
            new = _filled(item, args)
            made.extend(new if isinstance(new, list) else [new])
        return made
    if not isinstance(node, ast.AST):
        return node
    hole = node.value if isinstance(node, ast.Expr) else node
    if isinstance(hole, ast.Name) and hole.id[:1] == "_" and hole.id[
            1:].isdigit():
        arg = args[int(hole.id[1:])]
        if isinstance(arg, list) or not isinstance(node, ast.Expr):
            return arg
    new = type(node)()
    new.__dict__.update(node.__dict__)
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, (ast.AST, list)):
            setattr(new, field, _filled(value, args))
    return new


def form(text, *args):
    """An expression: form("int(_0 / _1)", left, right)."""
    return _filled(_parsed(text)[0].value, args)


def lines(text, *args):
    """Statements; a line `_0` alone stands for a list of statements."""
    return _filled(_parsed(text), args)


def copied(node, **fields):
    """A shallow copy of a node with some fields replaced."""
    new = type(node)()
    new.__dict__.update(node.__dict__)
    new.__dict__.update(fields)
    return new


class NoText(Exception):
    """A change that can't be put into the text without unparsing it all."""


class Edit:
    """The changes of one rewrite to one program."""

    def __init__(self, facts):
        self.facts = facts
        self.wanted = False
        self.whole = False  # nothing of the original's layout is left
        self.lines = []  # of the original, where a learner sees a change
        self._rules = {}
        self._heads = {}
        self._before = {}
        self._after = {}
        self._spine = set()
        self._hidden = set()
        self._hidden_after = set()
        self._names = {}
        self._showing = False
        self._two_faced = False

    # ----------------------------------------------------- what is wanted

    def expr(self, node, make):
        """An expression becomes make(it, with the changes inside it)."""
        self._note(node)
        self._rules[node] = make

    def instead(self, stmt, make, hidden=False):
        """A statement becomes the statements of make(it, changed inside).

        hidden: only in the program to run; the learner sees it as it was.
        """
        if hidden:
            self._two_faced = True
            self._hidden.add(stmt)
        self._note(stmt, hidden)
        self._rules[stmt] = make

    def head(self, stmt, make):
        """make(stmt) is a statement with another header, the body kept."""
        self._note(stmt)
        self._heads[stmt] = make

    def before(self, stmt, make):
        self._note(stmt)
        self._before.setdefault(stmt, []).append(make)

    def after(self, stmt, make, hidden=False):
        if hidden:
            self._two_faced = True
            self._hidden_after.add(make)
        self._note(stmt, hidden)
        self._after.setdefault(stmt, []).append(make)

    def first(self, function, make):
        """Puts statements first in a body, behind a docstring."""
        body = function.body
        if not is_docstring(body[0]):
            self.before(body[0], make)
        elif len(body) > 1:
            self.before(body[1], make)
        else:
            self.after(body[0], make)

    def fresh(self, name):
        """A name of ours that no other change in the program uses."""
        self._names[name] = count = self._names.get(name, 0) + 1
        return "_wp_" + name + (str(count) if count > 1 else "")

    @property
    def showing(self):
        """Whether the text for the learner is being made, not the program.

        To ask is to say that the two differ in more than `_wp_`.
        """
        self._two_faced = True
        return self._showing

    def helper(self, name, *args, shown=None):
        """A call of our builtin; `shown` is a form that says the same."""
        if shown and self.showing:
            return form(shown, *args)
        return ast.Call(ast.Name("_wp_" + name, ast.Load()), list(args), [])

    def _note(self, node, hidden=False):
        if not hidden:
            self.lines.append(node.lineno)
        self.wanted = True
        while node is not None and node not in self._spine:
            self._spine.add(node)
            node = self.facts.parent.get(node)

    # ----------------------------------------------------- the new nodes

    def _rebuilt(self, node):
        """The node with all changes in it: a node, or for `instead` a list."""
        if node not in self._spine:
            return node
        new = copied(node)
        for field in node._fields:
            value = getattr(node, field, None)
            if isinstance(value, list):
                setattr(new, field, self._rebuilt_list(value))
            elif isinstance(value, ast.AST):
                setattr(new, field, self._rebuilt(value))
        if node in self._heads:
            new = self._heads[node](new)
        if node in self._rules and not self._unseen(node):
            new = self._rules[node](new)
        return new

    def _unseen(self, node):
        return self._showing and node in self._hidden

    def _rebuilt_list(self, items):
        made = []
        for item in items:
            made.extend(self._with_neighbours(item))
        if items and not made:
            made = [ast.Pass()]
        return made

    def _with_neighbours(self, item):
        made = self._ahead(item)
        new = self._rebuilt(item) if isinstance(item, ast.AST) else item
        made.extend(new if isinstance(new, list) else [new])
        return made + self._behind(item)

    def _ahead(self, stmt):
        return [new for make in self._before.get(stmt, ())
                for new in make()]

    def _behind(self, stmt):
        return [new for make in self._after.get(stmt, ())
                if not (self._showing and make in self._hidden_after)
                for new in make()]

    # ----------------------------------------------------------- the text

    def texts(self):
        """(the program to run, the program to show)."""
        program = self._text(False)
        shown = program
        if self._two_faced:
            shown = self._text(True)
        return program, re.sub(r"\b_wp_", "", shown)

    def _text(self, showing):
        self._showing = showing
        try:
            return Text(self.facts).spliced(self._regions())
        except NoText:
            self.whole = True
            return self.unparsed()

    def unparsed(self):
        """The program with nothing of the original's text in it."""
        return ast.unparse(self._rebuilt(self.facts.tree)) + "\n"

    def _regions(self):
        """(kind, node, a function that makes the new nodes) for the text."""
        whole, spots = set(), []
        for node in self._rules:
            if self._unseen(node):
                continue
            if isinstance(node, ast.stmt):
                whole.add(self._place(node))
            else:
                spots.append(("expr", self._top(node)))
        for node in self._heads:
            if self._has_head(node):
                spots.append(("head", node))
            else:
                whole.add(self._place(node))
        for kind, stmts in (("before", self._before), ("after", self._after)):
            for stmt in stmts:
                if self._place(stmt) is stmt:
                    spots.append((kind, stmt))
                else:
                    whole.add(self._place(stmt))
        spots = [spot for spot in dict.fromkeys(spots)
                 if not self._within(spot[1], whole)]
        made = [("stmt", node, self._with_neighbours) for node in whole
                if not any(up in whole for up in self.facts.up(node))]
        makers = {"expr": self._rebuilt, "head": self._bare_head,
                  "before": self._ahead,
                  "after": self._behind}
        return made + [(kind, node, makers[kind]) for kind, node in spots]

    def _within(self, node, whole):
        return node in whole or any(up in whole for up in self.facts.up(node))

    def _bare_head(self, stmt):
        new = copied(self._rebuilt(stmt), body=[ast.Pass()])
        if hasattr(new, "orelse"):
            new.orelse = []
        return [new]

    def _top(self, node):
        """The innermost expression around a change to put in anew.

        Any expression can stand in its place without parentheses, and it
        isn't in an f-string, whose inner positions mean little before 3.12.
        """
        for up in self.facts.up(node):
            if isinstance(up, ast.stmt):
                break
            if isinstance(up, ast.JoinedStr):
                node = up
        while not self._stands_free(node):
            node = self.facts.parent[node]
            while not isinstance(node, ast.expr):
                node = self.facts.parent[node]
        return node

    def _stands_free(self, node):
        parent = self.facts.parent[node]
        if isinstance(parent, ast.Call):
            # the parentheses of f(x for x in y) are those of the call, too
            return node is not parent.func and not isinstance(
                node, ast.GeneratorExp)
        if isinstance(parent, ast.Dict):
            return node in parent.keys or parent.keys[
                parent.values.index(node)] is not None
        if isinstance(parent, ast.Subscript):
            return node is parent.slice
        return not isinstance(parent, (ast.expr, ast.comprehension)) or (
            isinstance(parent, (ast.List, ast.Tuple, ast.Set, ast.Slice)))

    def _place(self, stmt):
        """The innermost statement that is alone on its lines."""
        text = Text(self.facts)
        while not text.alone(stmt):
            stmt = self.facts.parent[stmt]
            while not isinstance(stmt, (ast.stmt, ast.Module)):
                stmt = self.facts.parent[stmt]
            if isinstance(stmt, ast.Module):
                raise NoText
        return stmt

    def _has_head(self, stmt):
        text = Text(self.facts)
        return (text.alone(stmt) and text.alone(stmt.body[0])
                and text.start(stmt.body[0]) > text.start(stmt))


class Text:
    """The source as bytes (the AST counts columns in UTF-8), by position."""

    def __init__(self, facts):
        self.facts = facts
        self.data = facts.source.encode()
        if not hasattr(facts, "line_starts"):
            facts.line_starts = starts = [0, 0]
            at = self.data.find(b"\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.data.find(b"\n", at + 1)
        self.starts = facts.line_starts

    def start(self, node):
        decorators = getattr(node, "decorator_list", None)
        if decorators:
            return self.data.rindex(b"@", 0, self._at(
                decorators[0].lineno, decorators[0].col_offset))
        return self._at(node.lineno, node.col_offset)

    def end(self, node):
        return self._at(node.end_lineno, node.end_col_offset)

    def _at(self, line, column):
        return self.starts[line] + column

    def _line(self, at):
        begin = self.data.rfind(b"\n", 0, at) + 1
        end = self.data.find(b"\n", at)
        return begin, len(self.data) if end < 0 else end

    def alone(self, stmt):
        """Whether no other statement shares a line with this one."""
        start, end = self.start(stmt), self.end(stmt)
        rest = self.data[end:self._line(end)[1]].strip()
        return (not self.data[self._line(start)[0]:start].strip()
                and (not rest or rest.startswith(b"#"))
                and not self.data.startswith(b"elif", start))

    def spliced(self, regions):
        """The source with the text of each region replaced."""
        patches = sorted((self._patch(*region) for region in regions),
                         key=lambda patch: patch[0])
        made, at = [], 0
        for (start, _zero, _depth), end, text in patches:
            if start < at:
                continue  # inside an expression or a header that is made anew
            made.append(self.data[at:start])
            made.append(text.encode())
            at = end
        made.append(self.data[at:])
        return b"".join(made).decode()

    def _patch(self, kind, node, make):
        """((start, order among those that start there), end, new text)."""
        start, end = self.start(node), self.end(node)
        if kind == "expr":
            return (start, start - end, 0), end, ast.unparse(make(node))
        begin = self._line(start)[0]
        indent = self.data[begin:start].decode()
        if kind == "stmt":
            return self._statement(node, make, start, end, indent)
        text = self._indented(make(node), indent)
        if kind == "head":
            text = text[:text.rindex("pass")].rstrip()
            body = self.start(node.body[0])
            end = self._line(body)[0] - 1
            return (start, start - end, 0), end, text
        if not text:
            return (start, 0, 0), start, ""
        if kind == "before":
            return ((start, -len(self.data) - 1, 0), start,
                    text + "\n" + indent)
        end = self._line(end)[1]
        return (end, 0, -len(indent)), end, "\n" + indent + text

    def _statement(self, node, make, start, end, indent):
        new = make(node)
        if new:
            return ((start, start - end, 0), end,
                    self._indented(new, indent))
        if len(self.facts.block(node)) == 1:
            return (start, start - end, 0), end, "pass"
        begin = start - len(indent.encode())
        end = min(self._line(end)[1] + 1, len(self.data))
        return (begin, begin - end, 0), end, ""

    def _indented(self, stmts, indent):
        text = ast.unparse(ast.Module(stmts, [])).strip("\n")
        if indent and ('"""' in text or "'''" in text):
            raise NoText  # indenting would change what the string holds
        return re.sub(r"\n(?=[^\n])", "\n" + indent, text)


def is_docstring(stmt):
    return (isinstance(stmt, ast.Expr) and isinstance(stmt.value, ast.Constant)
            and isinstance(stmt.value.value, str))
