"""Slips about kinds: text for numbers, a list for its elements, a copy."""
import ast
import re

from rewrite.slips_common import called, is_int
from rewrite.slips_values import prints

TWO_TEXTS = re.compile(r"('[^'\\\n]*'|\"[^\"\\\n]*\")(\s*)"
                       r"('[^'\\\n]*'|\"[^\"\\\n]*\")")
ESCAPE = re.compile(r"\\[ntr]")


def operands(program, node):
    """Text read as numbers, numbers as text; + and * on lists."""
    left, right = program.kind(node.left), program.kind(node.right)
    if isinstance(node.op, ast.FloorDiv):
        yield program.put("rounds-to-nearest", node, "round(%s / %s)" % (
            program.text(node.left), program.text(node.right)))
    if not isinstance(node.op, (ast.Add, ast.Mult)):
        return
    yield from literals(program, node)
    if isinstance(node.op, ast.Mult):
        yield from repeated(program, node, left)
    elif "str" in (left, right) and left != right:
        other = node.left if right == "str" else node.right
        yield program.put("number-joined-as-text", other,
                          "str(" + program.text(other) + ")")
    if {left, right} <= {"int", None} and numeric(node):
        yield program.put("numbers-joined-as-text", node, "str(%s) + str(%s)"
                          % (program.text(node.left),
                             program.text(node.right)), 0.6)
    if left == right == "list" and isinstance(node.op, ast.Add):
        yield program.put("nested-instead", node, "[%s, %s]" % (
            program.text(node.left), program.text(node.right)))


def numeric(node):
    """Two plain operands, of which not both are literals."""
    sides = (node.left, node.right)
    return all(isinstance(side, (ast.Name, ast.Constant)) for side in sides
               ) and any(isinstance(side, ast.Name) for side in sides)


def literals(program, node):
    """'2' + '3' as 5, 2 + 3 as '23'."""
    sides = (node.left, node.right)
    if not all(isinstance(side, ast.Constant) for side in sides):
        return
    values = [side.value for side in sides]
    gap = program.source[node.left.end:node.right.start]
    if all(isinstance(v, str) and v.isdecimal() for v in values):
        yield program.put("text-as-number", node, gap.join(
            v.lstrip("0") or "0" for v in values))
    elif all(is_int(side) for side in sides):
        yield program.edit("numbers-as-text", (node.start, node.end), " + "
                           .join("'%s'" % program.text(side)
                                 for side in sides), 0.6)


def repeated(program, node, left):
    """Repetition read as joining, as nesting, or element by element."""
    one, times = ((node.left, node.right) if left in ("str", "list")
                  else (node.right, node.left))
    kind = program.kind(one)
    if kind not in ("str", "list"):
        return
    text, count = program.text(one), program.text(times)
    if kind == "str":
        yield program.put("repeated-as-joined", node,
                          "%s + str(%s)" % (text, count), 0.8)
        yield program.put("repeated-in-a-list", node,
                          "[%s] * %s" % (text, count), 0.8)
    else:
        yield program.put("repeated-as-joined", node,
                          "%s + [%s]" % (text, count), 0.6)
        yield program.put("nested-instead", node,
                          "[%s] * %s" % (text, count), 0.9)
        yield program.put("element-by-element", node,
                          "[x * %s for x in %s]" % (count, text))


def texts(program, node):
    """Neighbouring string literals, and escapes that nobody counted."""
    if not isinstance(node.value, str) or isinstance(node.parent, ast.Expr):
        return
    text = program.text(node)
    two = TWO_TEXTS.fullmatch(text)
    if two:
        apart = two.group(1) + ", " + two.group(3)
        if prints(node) or isinstance(node.parent, (ast.List, ast.Set)):
            yield program.put("adjacent-texts", node, apart)
        yield program.put("adjacent-texts", node, "(" + apart + ")", 0.7)
    if text[:1] in "'\"" and ESCAPE.search(text):
        yield program.put("escape-dropped", node, ESCAPE.sub("", text))
        if "\\n" in text:
            yield program.put("newline-as-blank", node,
                              text.replace("\\n", " "))


def assigned(program, node):
    """A tuple or text changed in place, a list put in as one element."""
    target = node.targets[0]
    if not isinstance(target, ast.Subscript) or "\n" in program.text(node):
        return
    value, name = program.text(node.value), program.text(target.value)
    if isinstance(target.slice, ast.Slice):
        if program.kind(node.value) == "list":
            yield program.put("nested-instead", node.value,
                              "[" + value + "]")
        return
    kind, index = program.kind(target.value), program.text(target.slice)
    if kind in ("tuple", "str"):
        piece = value if kind == "str" else "(" + value + ",)"
        after = (str(target.slice.value + 1) if is_int(target.slice)
                 else index + " + 1")
        yield program.edit("change-in-place", node, "%s = %s[:%s] + %s + "
                           "%s[%s:]" % (name, name, index, piece, name,
                                        after))


def parenthesised(program, node):
    """Parentheses alone taken for a tuple."""
    value = node.value
    if isinstance(value, (ast.Tuple, ast.GeneratorExp)):
        return
    if program.source[value.end:node.end].strip() == ")":
        yield program.edit("parentheses-for-tuple", (value.end, value.end),
                           ",")


def membership(program, node):
    """`key in d` read as d[key]."""
    if len(node.ops) == 1 and isinstance(node.ops[0], ast.In):
        container = node.comparators[0]
        if program.kind(container) == "dict" and isinstance(
                container, (ast.Name, ast.Dict)):
            yield program.put("value-for-membership", node, "%s[%s]" % (
                program.text(container), program.text(node.left)))


def sorting(program, node):
    """sorted() taken for sort(), and `reverse` for turning round."""
    args, words = node.args, node.keywords
    if called(node, "sorted") and len(args) == 1:
        rest = ", ".join(program.text(word) for word in words)
        subject = program.text(args[0])
        if isinstance(args[0], (ast.Name, ast.List)):
            yield program.put("sorted-in-place", node,
                              "%s.sort(%s)" % (subject, rest))
        if words and words[0].arg == "reverse":
            yield program.put("reversed-not-sorted", node,
                              "list(reversed(%s))" % subject)
    elif isinstance(node.func, ast.Attribute) and node.func.attr == "sort":
        subject = program.text(node.func.value)
        rest = ", ".join(program.text(word) for word in words)
        if isinstance(node.parent, ast.Expr):
            if words and words[0].arg == "reverse":
                yield program.put("reversed-not-sorted", node,
                                  subject + ".reverse()")
        else:
            inside = subject + (", " + rest if rest else "")
            yield program.put("sorted-for-sort", node,
                              "sorted(%s)" % inside)


def joined(program, node):
    """Letters in a list taken for a text; a call once more."""
    func = node.func
    if not isinstance(func, ast.Name) or len(node.args) != 1:
        return
    inner = node.args[0]
    if func.id in ("sorted", "list") and program.kind(inner) == "str":
        yield program.put("letters-as-text", node,
                          "''.join(%s)" % program.text(node))
    if called(inner, func.id) and not called(node.parent, func.id):
        yield program.put("called-once-more", node, "%s(%s)" % (
            func.id, program.text(node)))


RULES = {
    ast.BinOp: (operands,), ast.Constant: (texts,),
    ast.Assign: (assigned, parenthesised), ast.Compare: (membership,),
    ast.Call: (sorting, joined),
}
