"""The nearest edits of a program, single and in pairs, likeliest first.

Each is the author's text with one place changed, so that "that is what this
program would print if line 3 read `...`" can be said of it. The rules stand in
slips_values.py, slips_calls.py and slips_flow.py; here they are weighed,
checked and put in order.
"""
import functools
import heapq
import itertools
import re
import types
import warnings

from rewrite import (
    slips_calls, slips_errors, slips_flow, slips_kinds, slips_objects,
    slips_values)
from rewrite.slips_common import Program
from rewrite.slips_everywhere import everywhere
from rewrite.slips_told import in_words

# How plausible each kind of slip is, 0 to 1: a judgement in three tiers. It was
# held against two banks of questions: what hardly ever leads to an option that
# an author thought of, though it could be tried nearly everywhere, weighs less.
#
# Top: the slips that misconceptions.md names ("Most of the rest are slips"):
# one off, a statement skipped, the other branch, the neighbouring operator,
# element or method, a call that did nothing, a part for the whole. Within it,
# the edit that a tutor would name first when several print the same.
# Middle: slips of reading and of the printed form (quotes, brackets, blanks:
# grading-traps.md), statements in another order.
# Low: what needs an odd misreading, or would fit nearly any answer.
WEIGHTS = {
    "constant-off-by-one": 0.9, "starts-at-zero": 0.5,
    "starts-at-one": 0.8, "counts-from-one": 0.8,
    "range-end-off-by-one": 0.9, "slice-bound-off-by-one": 0.8,
    "neighbouring-operator": 0.8, "neighbouring-comparison": 0.9,
    "neighbouring-element": 0.9, "neighbouring-method": 0.9,
    "neighbouring-builtin": 0.7, "neighbouring-container": 0.35,
    "statement-skipped": 0.9, "statement-twice": 0.45,
    "statements-exchanged": 0.7, "statement-out-of-block": 0.8,
    "statement-into-block": 0.8,
    "other-branch": 0.9, "branch-always": 0.6, "both-branches": 0.7,
    "elif-as-if": 0.7, "one-step-ahead": 0.7, "one-step-off": 0.8,
    "bound-for-value": 0.4,
    "loop-runs-once": 0.8, "loop-never-entered": 0.4, "round-missed": 0.7,
    "else-always": 0.95, "else-never": 0.8, "else-of-the-if": 0.8,
    "break-continue": 0.9, "jump-ignored": 0.9,
    "update-as-assignment": 0.8, "assignment-as-update": 0.4,
    "initial-value": 0.6,
    "call-did-nothing": 0.9, "argument-for-result": 0.6,
    "reads-without-removing": 0.9, "reads-without-changing": 0.6,
    "other-end": 0.8, "argument-ignored": 0.8, "keyword-ignored": 0.8,
    "keywords-by-place": 0.9, "arguments-exchanged": 0.6,
    "parameters-exchanged": 0.4, "star-ignored": 0.7,
    "insert-replaces": 0.5,
    "sorts-downwards": 0.5, "sorted-in-place": 0.4,
    "only-first-replaced": 0.7, "splits-into-letters": 0.6,
    "splits-at-one-blank": 0.4, "splits-once": 0.5,
    "key-for-value": 0.5, "missing-key-fails": 0.5, "zero-for-none": 0.7,
    "copy-ignored": 0.9,
    "part-for-whole": 0.8, "whole-for-element": 0.4,
    "index-for-element": 0.5, "one-of-the-values": 0.35,
    "not-dropped": 0.8, "and-or": 0.9, "condition-cut-short": 0.6,
    "comparison-cut-short": 0.6, "answer-turned-round": 0.7,
    "boolean-flipped": 0.6,
    "operator-precedence": 0.9, "operands-exchanged": 0.6,
    "minus-dropped": 0.8, "sign-dropped": 0.5,
    "bounds-exchanged": 0.6, "start-ignored": 0.7, "step-ignored": 0.8,
    "slice-bound-dropped": 0.6, "slice-other-side": 0.8,
    "slice-end-as-length": 0.7, "slice-step-ignored": 0.8,
    "slice-ignored": 0.6,
    "wrong-variable": 0.4, "values-exchanged": 0.6,
    "key-and-value-exchanged": 0.6, "keys-for-values": 0.95,
    "loops-exchanged": 0.5, "filter-ignored": 0.8,
    "element-unchanged": 0.7, "condition-for-element": 0.4,
    "duplicates-kept": 0.8, "first-key-wins": 0.8,
    "text-as-number": 0.8, "numbers-as-text": 0.5,
    "numbers-joined-as-text": 0.5, "rounds-to-nearest": 0.95,
    "nested-instead": 0.7, "element-by-element": 0.7,
    "repeated-as-joined": 0.6, "repeated-in-a-list": 0.5,
    "change-in-place": 0.9, "value-for-membership": 0.7,
    "reversed-not-sorted": 0.7, "sorted-for-sort": 0.8,
    "reversed-for-reverse": 0.8, "letters-as-text": 0.5,
    "called-once-more": 0.5, "not-split": 0.6,
    "end-missed": 0.35, "brackets-missing": 0.35, "step-for-bound": 0.5,
    "one-step-further": 0.8, "direction-ignored": 0.7,
    "number-joined-as-text": 0.5, "escape-as-text": 0.6,
    "newline-as-blank": 0.4, "escape-dropped": 0.5, "separator": 0.5,
    "newline-still-comes": 0.6, "end-between-only": 0.7,
    "adjacent-texts": 0.8,
    "name-as-text": 0.35, "placeholder-left": 0.7, "format-ignored": 0.7,
    "not-evaluated": 0.35, "quotes-shown": 0.4, "shown-in-brackets": 0.2,
    "int-for-float": 0.8, "float-for-int": 0.4, "int-for-boolean": 0.4,
    "boolean-for-value": 0.25, "shown-as-list": 0.4, "shown-as-tuple": 0.35,
    "shown-as-set": 0.25, "elements-shown": 0.35, "type-for-value": 0.2,
    "length-for-value": 0.3, "order-reversed": 0.25, "case-of-text": 0.25,
    "result-taken-for-none": 0.4, "list-for-sum": 0.4,
    "count-off-by-one": 0.8, "type-by-name": 0.6, "value-for-type": 0.5,
    "type-for-message": 0.5,
    "sep-ignored": 0.8, "end-ignored": 0.8, "newline-missing": 0.15,
    "blank-missing": 0.25, "line-for-each": 0.2,
    "print-for-return": 0.5, "return-for-print": 0.5,
    "value-not-returned": 0.7, "value-not-printed": 0.3,
    "value-printed": 0.5, "parentheses-for-tuple": 0.7,
    "finally-skipped": 0.8, "else-skipped": 0.8, "handler-skipped": 0.6,
    "handlers-exchanged": 0.7, "exception-not-caught": 0.6,
    "handler-always-runs": 0.5, "override-ignored": 0.7,
    "decorator-ignored": 0.6, "return-for-yield": 0.4,
    "next-handler-too": 0.8, "handler-takes-all": 0.8,
    "message-shown-otherwise": 0.7, "handler-for-type": 0.8,
    "missing-key-passes": 0.8, "slice-must-fit": 0.6,
    "kinds-in-order": 0.7, "kinds-ignored": 0.8, "input-as-number": 0.9,
    "self-by-itself": 0.9, "default-ignored": 0.6, "same-object": 0.7,
    "called-first": 0.7, "loops-in-step": 0.7,
    "logical-as-bitwise": 0.8, "bitwise-as-logical": 0.8,
    "prefix-ignored": 0.8, "prefix-as-text": 0.7,
    "zero-division-passes": 0.8, "continuation-overlooked": 0.8,
    "blank-as-empty": 0.6,
}
MOST = 60
MOST_PROPOSED = 3000  # a hostile program makes no more work than this
PER_CHANGED_CHARACTER = 0.99
PER_LINE = 0.995
PER_REPEAT = 0.93  # of one family: sixty off-by-ones help nobody
SAME_LINE = 0.6
SAME_FAMILY = 1.5
RULES = (slips_values.RULES, slips_kinds.RULES, slips_calls.RULES,
         slips_flow.RULES, slips_errors.RULES, slips_objects.RULES)
SKIPPED = re.compile(r"line (\d+) was skipped")
TROUBLE = (SyntaxError, ValueError, RecursionError, MemoryError,
           OverflowError)


def slips(source, most=MOST):
    """The nearest single edits of a program, likeliest first."""
    program, edits = ranked(source, most)
    return [described(program, edit) for edit in edits]


def slip_pairs(source, budget):
    """At most `budget` pairs of single edits, likeliest first.

    The two stand apart, or one in the text that the other keeps: a part for
    the whole, and in that part another number.
    """
    program, edits = ranked(source, MOST)
    seen = {source}.union(edit.apply(source) for edit in edits)
    pairs = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for first, second in likeliest_pairs(program, edits):
            if len(pairs) >= budget:
                break
            text = combined(program.source, first, second)
            if text in seen or meaning(text) is None:
                continue
            seen.add(text)
            pairs.append(described_pair(program, first, second, text))
    return pairs


@functools.lru_cache(maxsize=1)  # pairs come of the edits before them
def ranked(source, most):
    """The program, and its edits that compile and differ, best first."""
    with warnings.catch_warnings():
        # an edited program may warn as it compiles; nobody should see that
        warnings.simplefilter("ignore")
        try:
            program = Program(source)
            edits = weighed(program, itertools.islice(proposed(program),
                                                      MOST_PROPOSED))
            return program, distinct(program, edits, most)
        except TROUBLE:
            return None, []  # no program, or one nested beyond reason


def proposed(program):
    """All edits that any rule proposes, in the program's order."""
    for node in program.nodes:
        for rules in RULES:
            for rule in rules.get(type(node), ()):
                yield from rule(program, node)


def changed(source, edit):
    """How many characters an edit changes, beside common ends."""
    old, new = source[edit.start:edit.end], edit.new
    shorter, start, end = min(len(old), len(new)), 0, 0
    while start < shorter and old[start] == new[start]:
        start += 1
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return max(len(old), len(new)) - start - end


def weighed(program, edits):
    """The edits with scores, best first."""
    edits = list(edits)
    edits.extend(everywhere(program, edits))
    for edit in edits:
        size = min(changed(program.source, edit), 30)
        if edit.places > 1:  # what lies between stays
            size = 2 * edit.places
        edit.score = (WEIGHTS[edit.family] * edit.factor
                      * PER_CHANGED_CHARACTER ** size
                      * PER_LINE ** program.line_of(edit.start))
    edits.sort(key=lambda edit: -edit.score)
    seen = {}
    for edit in edits:
        seen[edit.family] = seen.get(edit.family, -1) + 1
        edit.score *= PER_REPEAT ** seen[edit.family]
    edits.sort(key=lambda edit: -edit.score)
    return edits


def distinct(program, edits, most):
    """The first edits that compile to something of their own."""
    chunks = Chunks(program)
    kept, seen = [], set()
    for edit in edits:
        if len(kept) == most:
            break
        text = edit.apply(program.source)
        print_ = None if text in seen else chunks.fingerprint(edit)
        if print_ is None or print_ in seen:
            continue
        seen.update((text, print_))
        kept.append(edit)
    return kept


class Chunks:
    """Compiles only the top-level statements that an edit touches.

    Compiling the whole program for each edit would take most of the time.
    """

    def __init__(self, program):
        self.program = program
        starts = [0]
        for stmt in program.tree.body[1:]:
            start = min([stmt.start] + [
                item.start for item in getattr(stmt, "decorator_list", ())])
            start = program.line_start(start)
            if start > starts[-1]:
                starts.append(start)
        self.starts = starts + [len(program.source)]
        self.originals = {}

    def fingerprint(self, edit):
        """What an edit's chunk compiles to; None: to nothing new."""
        first = self.index(edit.start)
        last = self.index(max(edit.end - 1, edit.start))
        if edit.family == "statement-into-block" and first:
            first -= 1
        key = first, last
        source = self.program.source
        start, end = self.starts[first], self.starts[last + 1]
        if key not in self.originals:
            self.originals[key] = meaning(source[start:end])
        new = meaning(source[start:edit.start] + edit.new
                      + source[edit.end:end])
        if new is None or new == self.originals[key]:
            return None
        return key, new

    def index(self, offset):
        """The chunk in which an offset lies."""
        index = 0
        while (index + 2 < len(self.starts)
               and self.starts[index + 1] <= offset):
            index += 1
        return index


def meaning(text):
    """What a text compiles to, without its places; None: it doesn't."""
    try:
        return summary(compile(text, "main.py", "exec"))
    except TROUBLE:
        return None


def summary(code):
    constants = tuple(summary(item) if isinstance(item, types.CodeType)
                      else repr(item) for item in code.co_consts)
    return (code.co_code, constants, code.co_names, code.co_varnames,
            code.co_freevars, code.co_cellvars, code.co_argcount,
            code.co_kwonlyargcount, code.co_flags)


def likeliest_pairs(program, edits):
    """Pairs that don't overlap, by the product of their weights."""
    heap = []
    if len(edits) > 1:
        push(heap, edits, 0, 1)
    while heap:
        score, first, second, final = heapq.heappop(heap)
        if not final:
            if second + 1 < len(edits):
                push(heap, edits, first, second + 1)
            if second == first + 1 and second + 1 < len(edits):
                push(heap, edits, first + 1, second + 1)
            one, other = edits[first], edits[second]
            if combined(program.source, one, other) is None:
                continue
            factor = 1 / SAME_FAMILY
            if one.family == other.family:
                factor = 1.0
            if program.line_of(one.start) == program.line_of(other.start):
                factor *= SAME_LINE
            heapq.heappush(heap, (score * factor, first, second, True))
            continue
        yield edits[first], edits[second]


def push(heap, edits, first, second):
    score = -edits[first].score * edits[second].score
    heapq.heappush(heap, (score, first, second, False))


def combined(source, one, other):
    """The text with both edits; None where they are in each other's way."""
    first, second = sorted((one, other), key=lambda edit: edit.start)
    if first.end <= second.start and first.start < second.start:
        return first.apply(second.apply(source))
    for outer, inner in ((one, other), (other, one)):
        made = nested(source, outer, inner)
        if made:
            return made
    return None


def nested(source, outer, inner):
    """The text with an edit in what another edit keeps, or None."""
    kept = outer.kept or wrapped(source, outer)
    if not kept or not kept[0] <= inner.start <= inner.end <= kept[1]:
        return None
    if (inner.start, inner.end) == (outer.start, outer.end) and (
            inner.kept or wrapped(source, inner)):
        return None  # which of two wraps is the outer one?
    at = kept[2] + inner.start - kept[0]
    new = (outer.new[:at] + inner.new
           + outer.new[at + inner.end - inner.start:])
    return source[:outer.start] + new + source[outer.end:]


def wrapped(source, edit):
    """Where an edit that only adds around the old text keeps that text."""
    old = source[edit.start:edit.end]
    if not old or edit.new.count(old) != 1:
        return None
    return edit.start, edit.end, edit.new.find(old)


def place(program, edit):
    """line, column, old and new of an edit, as a learner counts."""
    line = program.line_of(edit.start)
    return {"line": line,
            "column": edit.start - program.starts[line - 1] + 1,
            "old": program.source[edit.start:edit.end], "new": edit.new}


def described(program, edit):
    said = {"kind": "slip", "name": edit.family,
            "program": edit.apply(program.source),
            "score": edit.score}
    said.update(place(program, edit))
    said["changed"] = changed(program.source, edit)
    said["told"] = told(program, edit)
    return said


def described_pair(program, first, second, text):
    if (second.start, second.end) < (first.start, first.end):
        first, second = second, first
    said = described(program, first)
    said["program"] = text
    said["second"] = place(program, second)
    said["second"]["name"] = second.family
    said["score"] = first.score * second.score
    said["changed"] += changed(program.source, second)
    line = program.line_of(first.start)
    if said_in_words(program, first) or said_in_words(
            program, second) or line != program.line_of(second.start):
        said["told"] = both_told(said["told"], told(program, second))
    else:
        said["told"] = reads(line, text, program.starts[line - 1], 0)
    return said


def said_in_words(program, edit):
    return edit.told or in_words(
        edit.family, program.source[edit.start:edit.end], edit.new, 0)


def both_told(first, second):
    """Two sentences in one: lines 3 and 4 were skipped."""
    one, other = SKIPPED.fullmatch(first), SKIPPED.fullmatch(second)
    if one and other:
        return "lines %s and %s were skipped" % (one.group(1),
                                                 other.group(1))
    return first + " and " + second


def told(program, edit):
    """What to say after "this is what the program would print if"."""
    if edit.told:
        return edit.told
    line = program.line_of(edit.start)
    words = in_words(edit.family, program.source[edit.start:edit.end],
                     edit.new, line)
    if words:
        return words
    return reads(line, edit.apply(program.source), program.starts[line - 1],
                 edit.start + len(edit.new))


def reads(line, text, start, stop):
    """`line 3 read ...`, with the text from a line's start past `stop`."""
    stop = max(start, stop)
    while stop < len(text) and text[stop] not in "\r\n":
        stop += 1
    return "line %d read `%s`" % (line, text[start:stop].strip())
