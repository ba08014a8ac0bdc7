"""What a program is when its names and constants don't count.

Two programs of one canonical form are the same exercise twice. The form is
written down here and not by `ast.dump`, which changes with the Python: names
of the program's own are numbered in the order in which they appear, constants
are known by their type, and what is empty is left out.
"""
import ast

from rewrite.facts import Facts
from rewrite.plausible import plausible

_IGNORED = frozenset(("ctx", "kind", "type_comment", "type_params"))


def canonical(source):
    """One dict: the form, how many nodes it has, what may be expected to be
    raised. None for a program that is too deep to look at."""
    try:
        facts = Facts(source.replace("\r\n", "\n").replace("\r", "\n"))
        writer = _Writer(_own_names(facts))
        writer.write(facts.tree)
        raised = plausible(facts)
    except RecursionError:
        return None
    return {"kind": "canonical", "form": "".join(writer.parts),
            "size": writer.nodes, "plausible": raised}


def _own_names(facts):
    """Names that the program made up: what it binds, stores as attributes."""
    own = set(facts.bindings)
    own.update(node.attr for node in facts.of(ast.Attribute)
               if not isinstance(node.ctx, ast.Load))
    return {name for name in own
            if not (name.startswith("__") and name.endswith("__"))}


class _Writer:
    """Writes a tree down, depth first."""

    def __init__(self, own):
        self.own = own
        self.numbers = {}
        self.parts = []
        self.nodes = 0

    def write(self, value):
        if isinstance(value, ast.Constant):
            self.nodes += 1
            self.parts.append("<%s>" % type(value.value).__name__)
        elif isinstance(value, ast.AST):
            self._node(value)
        elif isinstance(value, list):
            self.parts.append("[")
            for item in value:
                self.write(item)
            self.parts.append("]")
        elif isinstance(value, str):
            self.parts.append(self._name(value))
        else:
            self.parts.append(repr(value) + " ")

    def _node(self, node):
        self.nodes += 1
        self.parts.append(type(node).__name__ + "(")
        for field in node._fields:
            value = getattr(node, field, None)
            if field not in _IGNORED and value is not None and value != []:
                self.parts.append(field + "=")
                self.write(value)
        self.parts.append(")")

    def _name(self, name):
        if name not in self.own:
            return name + " "
        number = self.numbers.setdefault(name, len(self.numbers))
        return "%d " % number
