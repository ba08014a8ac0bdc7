"""Slips in calls: the neighbouring function, an argument, what is printed."""
import ast

from rewrite.slips_common import (
    CONTAINERS, FUNCTIONS, called, is_int)
from rewrite.slips_values import prints, swap

# methods that are taken for each other, likeliest first
NEIGHBOUR_METHODS = {
    "append": ("extend",), "extend": ("append",),
    "upper": ("lower", "title", "capitalize"),
    "lower": ("upper", "title"), "title": ("capitalize", "upper"),
    "capitalize": ("title", "upper"), "swapcase": ("upper", "lower"),
    "find": ("rfind", "count"), "rfind": ("find",),
    "index": ("count",), "count": ("find", "index"),
    "strip": ("lstrip", "rstrip"), "lstrip": ("rstrip", "strip"),
    "rstrip": ("lstrip", "strip"),
    "keys": ("values", "items"), "values": ("keys", "items"),
    "items": ("keys", "values"),
    "split": ("rsplit", "partition"), "rsplit": ("split",),
    "partition": ("rpartition", "split"), "splitlines": ("split",),
    "startswith": ("endswith",), "endswith": ("startswith",),
    "isdigit": ("isalpha", "isalnum"), "isalpha": ("isdigit", "isalnum"),
    "isalnum": ("isalpha",), "isupper": ("islower",),
    "islower": ("isupper",), "ljust": ("rjust",), "rjust": ("ljust",),
    "sort": ("reverse",), "reverse": ("sort",),
    "pop": ("remove",), "remove": ("pop",), "discard": ("add",),
    "add": ("discard",), "update": ("setdefault",),
    "union": ("intersection", "difference", "symmetric_difference"),
    "intersection": ("union", "difference"),
    "difference": ("intersection", "symmetric_difference", "union"),
    "symmetric_difference": ("union", "difference", "intersection"),
    "issubset": ("issuperset",), "issuperset": ("issubset",),
    "__str__": ("__repr__",), "__repr__": ("__str__",),
    "popleft": ("pop",), "appendleft": ("append",),
    "ceil": ("floor", "trunc"), "floor": ("ceil", "trunc"),
    "trunc": ("floor", "ceil"),
}
NEIGHBOUR_BUILTINS = {
    "min": ("max",), "max": ("min",), "any": ("all",), "all": ("any",),
    "sum": ("len", "max"), "len": ("sum", "max"),
    "int": ("float", "round"), "float": ("int",), "str": ("repr",),
    "repr": ("str",), "round": ("int",), "list": ("tuple", "set"),
    "tuple": ("list",), "set": ("list",), "sorted": ("list",),
    "ord": ("chr",), "chr": ("ord",), "map": ("list",),
    "filter": ("map",), "enumerate": ("list",),
    "reversed": ("list", "sorted"), "bool": ("int",),
}
# nobody sees a difference with fewer arguments than this
FEWEST_ARGUMENTS = {"rsplit": 2, "partition": 1, "split": 1}
# {0}: what the method is called on, {1}: its arguments, {2}, {3}: each;
# what starts with = is a statement
METHOD_FORMS = {
    ("index", 1): (("count-off-by-one", "{0}.index({1}) + 1"),
                   ("count-off-by-one", "{0}.index({1}) - 1")),
    ("find", 1): (("result-taken-for-none", "None"),
                  ("count-off-by-one", "{0}.find({1}) + 1"),
                  ("count-off-by-one", "{0}.find({1}) - 1")),
    ("count", 1): (("count-off-by-one", "{0}.count({1}) - 1"),
                   ("count-off-by-one", "{0}.count({1}) + 1")),
    ("pop", 0): (("reads-without-removing", "{0}[-1]"),
                 ("other-end", "{0}.pop(0)"),
                 ("result-taken-for-none", "{0}.remove({0}[-1])")),
    ("pop", 1): (("reads-without-removing", "{0}[{1}]"),
                 ("argument-ignored", "{0}.pop()")),
    ("pop", 2): (("reads-without-removing", "{0}.get({1})"),),
    ("popleft", 0): (("reads-without-removing", "{0}[0]"),),
    ("popitem", 0): (("other-end", "({0}.copy().popitem())"),),
    ("setdefault", 2): (("reads-without-changing", "{0}.get({1})"),),
    ("append", 1): (("other-end", "{0}.insert(0, {1})"),
                    ("nested-instead", "={0} = [{0}, {1}]")),
    ("extend", 1): (("other-end", "={0}[:0] = {1}"),
                    ("nested-instead", "={0} = [{0}] + {1}")),
    ("insert", 2): (("insert-replaces", "={0}[{2}] = {3}"),
                    ("other-end", "{0}.append({3})")),
    ("sort", 0): (("sorts-downwards", "{0}.sort(reverse=True)"),),
    ("replace", 2): (("only-first-replaced", "{0}.replace({1}, 1)"),),
    ("reverse", 0): (("reversed-for-reverse", "{0}[::-1]"),),
    ("split", 0): (("not-split", "[{0}]"),
                   ("splits-into-letters", "list({0})"),
                   ("splits-at-one-blank", "{0}.split(' ')")),
    ("split", 1): (("not-split", "[{0}]"),
                   ("splits-into-letters", "list({0})"),
                   ("splits-once", "{0}.split({1}, 1)")),
    ("get", 1): (("key-for-value", "{1}"),
                 ("missing-key-fails", "{0}[{1}]"),
                 ("zero-for-none", "{0}.get({1}, 0)")),
    ("get", 2): (("missing-key-fails", "{0}[{1}]"),),
    ("copy", 0): (("copy-ignored", "{0}"),),
}
MOST_PARTS = 40  # nobody answers a part of anything that large
# {0}: all the arguments
BUILTIN_FORMS = {
    "sorted": (("sorts-downwards", "sorted({0}, reverse=True)", 0.8),),
    "enumerate": (("counts-from-one", "enumerate({0}, 1)", 1.0),),
    "type": (("type-by-name", "type({0}).__name__", 1.0),),
    "len": (("count-off-by-one", "len({0}) - 1", 0.8),
            ("count-off-by-one", "len({0}) + 1", 0.8)),
    "sum": (("list-for-sum", "list({0})", 0.4),),
}
# how a value may be thought to appear; {0}: the printed expression
SHOWN_ANY = (
    ("length-for-value", "len({0})", ("str",) + CONTAINERS, 0.5),
    ("quotes-shown", "repr({0})", ("str", None), 1.0),
    ("shown-in-brackets", "[{0}]", ("int", "str", "float", None), 0.5),
    ("int-for-float", "int({0})", ("float",), 1.0),
    ("float-for-int", "float({0})", ("int",), 0.7),
    ("int-for-boolean", "int({0})", ("bool",), 0.5),
    ("boolean-for-value", "bool({0})",
     ("int", "str", "list", "none", None), 0.4),
    ("shown-as-list", "list({0})",
     ("tuple", "set", "view", "range", "iterator", "dict"), 0.9),
    ("shown-as-list", "list({0})", ("str", None), 0.35),
    ("shown-as-tuple", "tuple({0})", ("list",), 0.5),
    ("shown-as-set", "set({0})", ("list", "view"), 0.4),
    ("elements-shown", "*{0}", CONTAINERS, 0.8),
    ("elements-shown", "*{0}", (None,), 0.4),
    ("type-for-value", "type({0})",
     ("list", "tuple", "dict", "int", "float", "function"), 0.25),
    ("keys-for-values", "{0}.values()", ("dict",), 0.4),
    ("end-missed", "{0}[:-1]", ("list", "str", "tuple"), 0.7),
    ("end-missed", "{0}[1:]", ("list", "str", "tuple"), 0.7),
    ("brackets-missing", "repr({0})[1:-1]", ("list", "tuple"), 0.5),
    ("order-reversed", "{0}[::-1]", ("list", "str", "tuple", None), 0.5),
    ("case-of-text", "{0}.upper()", ("str",), 0.3),
    ("case-of-text", "{0}.lower()", ("str",), 0.3),
    ("result-taken-for-none", "None", ("list", "int", "str", None), 0.3),
)


def arguments(program, node):
    """The text between a call's parentheses."""
    text = program.source[node.func.end:node.end].strip()
    return text[1:-1].strip().rstrip(",") if text[:1] == "(" else ""


def method(program, node):
    """The neighbouring method, or the call that did nothing."""
    func = node.func
    if not isinstance(func, ast.Attribute):
        return
    where = (func.end - len(func.attr), func.end)
    for rank, other in enumerate(NEIGHBOUR_METHODS.get(func.attr, ())):
        if len(node.args) >= FEWEST_ARGUMENTS.get(other, 0):
            yield program.edit("neighbouring-method", where, other,
                               0.8 ** rank)
    receiver, inside = program.text(func.value), arguments(program, node)
    for family, form in METHOD_FORMS.get((func.attr, len(node.args)), ()):
        if node.keywords or form[0] == "=" and not isinstance(
                node.parent, ast.Expr):
            continue
        each = [program.text(arg) for arg in node.args]
        yield program.put(family, node, form.lstrip("=").format(
            receiver, inside, *each))
    if isinstance(node.parent, ast.Expr):
        return
    if func.attr not in ("format", "copy"):
        yield program.hoist("call-did-nothing", node, func.value,
                            0.3 if module_like(func.value) else 1.0)
    if func.attr == "join" and len(node.args) == 1:
        yield program.hoist("call-did-nothing", node, node.args[0])
    elif len(node.args) == 1 and not isinstance(node.args[0], ast.Starred):
        yield program.hoist("argument-for-result", node, node.args[0], 0.4)
    if func.attr in ("pop", "popitem", "setdefault") or (
            program.kind(node) == "none"):
        yield program.put("result-taken-for-none", node, "None", 0.5)


def module_like(node):
    return isinstance(node, ast.Name) and node.id in (
        "math", "random", "re", "json", "datetime", "os", "sys", "string")


def builtin(program, node):
    """The neighbouring builtin, or the argument itself."""
    func = node.func
    if not isinstance(func, ast.Name) or func.id == "print":
        return
    for rank, other in enumerate(NEIGHBOUR_BUILTINS.get(func.id, ())):
        yield program.put("neighbouring-builtin", func, other, 0.8 ** rank)
    inside = arguments(program, node)
    for family, form, factor in BUILTIN_FORMS.get(func.id, ()):
        if node.args and not node.keywords:
            yield program.put(family, node, form.format(inside), factor)
    if isinstance(node.parent, ast.Expr) or func.id in ("range", "type"):
        return
    plain = [arg for arg in node.args if not isinstance(arg, ast.Starred)]
    for arg in plain:
        yield program.hoist("call-did-nothing", node, arg,
                            1.0 if len(plain) == 1 else 0.5)
    if func.id not in NEIGHBOUR_BUILTINS:
        yield program.put("result-taken-for-none", node, "None", 0.4)


def ranges(program, node):
    """A range's ends: one further, from one, the bounds exchanged."""
    if not called(node, "range") or not node.args:
        return
    args = node.args
    if len(args) == 1:
        text = program.text(args[0])
        yield program.put("starts-at-one", args[0], "1, " + text)
        end = (str(args[0].value + 1) if is_int(args[0])
               else text + " + 1")
        yield program.put("counts-from-one", args[0], "1, " + end)
    else:
        yield swap("bounds-exchanged", program, args[0], args[1], 0.7)
        yield program.edit("start-ignored", (args[0].start, args[1].start),
                           "")
    if len(args) == 3:
        yield from steps(program, node, args)
        yield program.edit("step-ignored", (args[1].end, args[2].end), "")
    for arg in args[:2]:
        if not is_int(arg) and not isinstance(arg, ast.UnaryOp):
            text = program.text(arg)
            yield program.put("range-end-off-by-one", arg, text + " + 1")
            yield program.put("range-end-off-by-one", arg, text + " - 1")


def steps(program, node, args):
    """One step further or less; a negative step that counts upwards."""
    step = program.text(args[2])
    sign, back = (" - ", " + ") if step[:1] == "-" else (" + ", " - ")
    step = step.lstrip("-")
    for arg, signs in ((args[1], (sign, back)), (args[0], (sign,))):
        for other in signs:
            text = program.text(arg) + other + step
            if is_int(arg) and is_int(args[2]):
                by = args[2].value
                text = str(arg.value + (by if other == sign else -by))
            yield program.put("one-step-further", arg, text)
    if sign == " - ":
        yield program.put("direction-ignored", node,
                          "reversed(%s)" % program.text(node))


def call_arguments(program, node):
    """Arguments exchanged, dropped, starred or not, read by place."""
    args, is_print = node.args, called(node, "print")
    for first, second in zip(args, args[1:]):
        if not called(node, "range"):
            yield swap("arguments-exchanged", program, first, second,
                       0.5 if is_print else 1.0)
    if len(args) > 1 and not is_print and not called(node, "range"):
        yield program.edit("argument-ignored", (args[-2].end, args[-1].end),
                           "")
    elif len(args) == 1 and has_default(program, node):
        yield program.edit("argument-ignored", args[0], "")
    for arg in args:
        if isinstance(arg, ast.Starred):
            yield program.hoist("star-ignored", arg, arg.value)
    if not is_print:
        yield from keywords(program, node)


def has_default(program, node):
    """Does the call reach a function whose parameters have defaults?"""
    if not isinstance(node.func, ast.Name):
        return False
    return any(isinstance(other, ast.FunctionDef) and other.args.defaults
               and other.name == node.func.id for other in program.nodes)


def keywords(program, node):
    """A keyword argument ignored; its name ignored."""
    for word in node.keywords:
        before = [part.end for part in node.args + node.keywords
                  if part.end <= word.start]
        yield program.edit("keyword-ignored",
                           (max(before, default=word.start), word.end), "")
    own = [word for word in node.keywords if word.arg]
    if len(own) > 1:
        yield program.edit(
            "keywords-by-place", (own[0].start, own[-1].end),
            ", ".join(program.text(word.value) for word in own))


def printed(program, node):
    """What print shows: a part, another form, other blanks and newlines."""
    if not called(node, "print"):
        return
    args = [arg for arg in node.args if not isinstance(arg, ast.Starred)]
    for arg in args:
        yield from shown(program, arg)
        yield from parts(program, arg)
    if len(node.args) > 1 and len(args) == len(node.args):
        span = (args[0].start, args[-1].end)
        inside = program.source[span[0]:span[1]]
        yield program.edit("shown-as-tuple", span, "(" + inside + ")", 0.5)
        yield program.edit("quotes-shown", span, ", ".join(
            "repr(%s)" % program.text(arg) for arg in args), 0.7)
        for arg in args:
            yield program.edit("one-of-the-values", span, program.text(arg),
                               0.4)
    yield from blanks(program, node)


def shown(program, arg):
    kind = program.kind(arg)
    if isinstance(arg, ast.GeneratorExp):
        return
    text = program.text(arg)
    atom = text if is_atom(arg) else "(" + text + ")"
    for family, form, kinds, factor in SHOWN_ANY:
        if kind not in kinds:
            continue
        if isinstance(arg, ast.Constant) and family != "quotes-shown":
            factor *= 0.3
        inner = atom if form[:3] == "{0}" else text
        yield program.put(family, arg, form.format(inner), factor)
    if not isinstance(arg, (ast.Constant, ast.Name)) and len(text) < 30:
        # nobody who takes it for text minds the quotes in it
        inner = text.replace("'", "").replace('"', "")
        if "\\" not in text and "\n" not in text:
            yield program.put("not-evaluated", arg, "'" + inner + "'",
                              0.6 if isinstance(arg, ast.BinOp) else 0.3)


def is_atom(node):
    return isinstance(node, (ast.Name, ast.Constant, ast.Call, ast.Subscript,
                             ast.Attribute, ast.List, ast.Dict, ast.Set,
                             ast.ListComp, ast.JoinedStr))


def parts(program, arg):
    """A part of what is printed instead of the whole, however deep."""
    pending = [(child, 1.0) for child in ast.iter_child_nodes(arg)]
    while pending and len(pending) < MOST_PARTS:
        node, factor = pending.pop(0)
        if isinstance(node, FUNCTIONS + (ast.comprehension, ast.Slice)):
            continue
        if isinstance(node, ast.expr) and hasattr(node, "start"):
            if not is_name_of_call(node) and not isinstance(
                    node, (ast.Starred, ast.FormattedValue)):
                yield program.hoist("part-for-whole", arg, node,
                                    factor * weight_of_part(node))
        pending.extend((child, factor * 0.8)
                       for child in ast.iter_child_nodes(node))


def weight_of_part(node):
    if isinstance(node, ast.Constant):
        return 0.5
    return 0.7 if isinstance(node, ast.Name) else 1.0


def is_name_of_call(node):
    return isinstance(node.parent, ast.Call) and node.field == "func"


def blanks(program, node):
    """`sep` and `end` overlooked, or thought to be there."""
    for word in node.keywords:
        if word.arg not in ("sep", "end"):
            continue
        start = program.source.rfind(",", 0, word.start)
        if start < node.func.end:
            start = word.start
        yield program.edit("%s-ignored" % word.arg, (start, word.end), "")
    given = {word.arg for word in node.keywords}
    last = max([part.end for part in node.args + node.keywords], default=None)
    if last is None:
        return
    if "end" not in given:
        yield program.edit("newline-missing", (last, last), ", end=' '", 0.7)
        yield program.edit("newline-missing", (last, last), ", end=''", 0.6)
    if "sep" not in given and (len(node.args) > 1 or any(
            isinstance(arg, ast.Starred) for arg in node.args)):
        yield program.edit("blank-missing", (last, last), ", sep=''")
        yield program.edit("line-for-each", (last, last), ", sep='\\n'", 0.7)


def attribute(program, node):
    """The name of the class instead of the class, and the reverse."""
    if node.attr == "__name__" and isinstance(node.ctx, ast.Load):
        yield program.hoist("type-by-name", node, node.value)
        if called(node.value, "type") and node.value.args:
            yield program.hoist("value-for-type", node, node.value.args[0])


def exception_shown(program, node):
    """The exception's type for its message."""
    if prints(node) and isinstance(node.ctx, ast.Load):
        for other in program.nodes:
            if isinstance(other, ast.ExceptHandler) and (
                    other.name == node.id
                    and other.start < node.start < other.end):
                yield program.put("type-for-message", node,
                                  "type(%s).__name__" % node.id)


RULES = {
    ast.Call: (method, builtin, ranges, call_arguments, printed),
    ast.Attribute: (attribute,), ast.Name: (exception_shown,),
}
