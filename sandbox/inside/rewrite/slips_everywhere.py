"""The same slip at each place: who reads `<` as `<=` does so on every line."""
from rewrite.slips_common import Edit, called

# Families that are a way of reading, not one moment's inattention.
HABITS = frozenset((
    "newline-missing", "newline-still-comes", "end-ignored", "sep-ignored",
    "quotes-shown", "int-for-float", "float-for-int", "text-as-number",
    "value-printed", "prefix-ignored", "prefix-as-text", "placeholder-left",
    "format-ignored", "slice-step-ignored", "shown-as-list", "end-missed",
    "slice-bound-off-by-one", "blank-missing", "line-for-each",
    "elements-shown", "brackets-missing", "call-did-nothing",
    "logical-as-bitwise", "bitwise-as-logical", "case-of-text",
    "rounds-to-nearest", "minus-dropped", "jump-ignored", "kinds-ignored",
    "missing-key-passes", "adjacent-texts", "duplicates-kept",
    "boolean-flipped", "int-for-boolean"))
MOST_PLACES = 8
FACTOR = 0.8


def everywhere(program, edits):
    """For each habit the edit of all its places; told in words."""
    groups = {}
    for edit in edits:
        key = habit(program, edit)
        if key:
            groups.setdefault(key, []).append(edit)
    for group in groups.values():
        group.sort(key=lambda edit: edit.start)
        group = [edit for edit, before in zip(group, [None] + group)
                 if before is None or before.end <= edit.start]
        if 1 < len(group) <= MOST_PLACES:
            yield together(program, group)


def habit(program, edit):
    """What makes two edits the same habit, or None."""
    old = program.source[edit.start:edit.end]
    if edit.family == "statement-skipped":
        return in_function(program, edit)
    if edit.family in HABITS:
        return edit.family, (edit.new.replace(old, "_", 1)
                             if old in edit.new else None)
    if not edit.told and len(old) <= 3 and old.strip():
        return edit.family, old, edit.new  # an operator, a number
    return None


def in_function(program, edit):
    """Lines that print in functions: only those outside count, some think."""
    for node in program.nodes:
        if node.start == edit.start and called(
                getattr(node, "value", None), "print"):
            inside = node.scope is not program.tree
            return (edit.family, "print") if inside else None
    return None


def together(program, group):
    """One edit from the first place to the last."""
    start, new, at = group[0].start, [], group[0].start
    for edit in group:
        new += [program.source[at:edit.start], edit.new]
        at = edit.end
    made = Edit(start, at, "".join(new), group[0].family,
                FACTOR * max(edit.factor for edit in group), None)
    made.places = len(group)
    lines = sorted({program.line_of(edit.start) for edit in group})
    if group[0].family == "statement-skipped":
        made.told = "only the prints outside functions showed"
    elif len(lines) > 1:
        made.told = told(program, group, lines)
    return made


def told(program, group, lines):
    """`<` were `<=` in lines 2 and 5."""
    first = group[0]
    old, new = program.source[first.start:first.end], first.new
    where = "lines %s and %d" % (", ".join(map(str, lines[:-1])), lines[-1])
    if old and old in new and len(new) <= 40 and "\n" not in new:
        return "%s had `%s` for `%s`, and so on" % (where, new, old)
    if old and len(old) <= 24 and "\n" not in old + new:
        return "`%s` was %s in %s" % (old, "`%s`" % new if new
                                       else "not there", where)
    if not old and new:
        return "%s had `%s`" % (where, new.strip(" ,;"))
    return "%s were read another way" % where
