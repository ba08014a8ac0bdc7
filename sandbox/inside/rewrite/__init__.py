"""Programs that print what a learner may have had in mind.

`beliefs(source)` gives the rewrites of the program under which a named wrong
idea about Python would be true, `slips(source)` and `slip_pairs(source, n)` its
nearest edits. `canonical(source)` is what it is but for its names and
constants, `variations(source, seed, n)` the same with others of them.
`install(builtins)` puts there what the rewritten programs call.
Nothing is run here, and nothing of a snippet is imported.
"""
# importing a topic puts its beliefs into the table
from rewrite import (beliefs_branches, beliefs_calls, beliefs_classes,
                     beliefs_copies, beliefs_exceptions, beliefs_loops,
                     beliefs_names, beliefs_numbers, beliefs_operators,
                     beliefs_returns, beliefs_text, beliefs_values)
from rewrite.canonical import canonical
from rewrite.common import BELIEFS, Facts, SEES_CODE, rewritten
from rewrite.helpers import HELPERS
from rewrite.slips import slip_pairs, slips
from rewrite.variations import variations

__all__ = ["beliefs", "canonical", "install", "read", "slip_pairs", "slips",
           "variations"]


def beliefs(source):
    """All beliefs under which this program is another one.

    A program that doesn't compile, looks at its own code or runs code from
    strings has none: a rewrite would not reach what it runs.
    """
    facts = read(source)
    if facts is None:
        return []
    found = []
    for name in BELIEFS:
        try:
            made = rewritten(facts, name)
            if made and compiles(made["program"]):
                found.append(made)
        except (RecursionError, ValueError):
            pass  # too deep, or an f-string that this Python can't unparse
    return found


def read(source):
    """The facts of a program, or None where no rewrite would be right."""
    if not compiles(source):
        return None
    try:
        facts = Facts(source.replace("\r\n", "\n").replace("\r", "\n"))
    except RecursionError:
        return None
    if facts.uses(SEES_CODE) or not SEES_CODE.isdisjoint(facts.bindings):
        return None
    return facts


def compiles(program):
    try:
        compile(program, "main.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError,
            OverflowError):
        return False
    return True


def install(builtins_dict):
    """Puts the helpers there: not in globals, where dir() would show them."""
    for name, helper in HELPERS.items():
        builtins_dict["_wp_" + name] = helper
