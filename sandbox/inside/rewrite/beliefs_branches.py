"""Ideas about `if`."""
import ast

from rewrite.common import belief, lines


@belief("ConditionalIsSequence", ast.If)
def conditional_is_sequence(facts, edit):
    """if/elif/else are separate ifs, and each condition is asked again."""
    for stmt in facts.of(ast.If):
        if stmt.orelse and not _is_elif(facts, stmt) and not _jumps(stmt):
            edit.instead(stmt, _separate)


def _is_elif(facts, stmt):
    parent = facts.parent[stmt]
    return (isinstance(parent, ast.If) and parent.orelse == [stmt]
            and parent.col_offset == stmt.col_offset)


def _jumps(stmt):
    """Whether no condition could be asked after a branch was taken."""
    while isinstance(stmt.body[-1], (ast.Return, ast.Raise, ast.Break,
                                     ast.Continue)):
        if len(stmt.orelse) != 1 or not isinstance(stmt.orelse[0], ast.If):
            return True
        stmt = stmt.orelse[0]
    return not stmt.orelse


def _separate(new):
    made = []
    while True:
        made.append(ast.If(new.test, new.body, []))
        if len(new.orelse) == 1 and isinstance(new.orelse[0], ast.If):
            new = new.orelse[0]
            continue
        if new.orelse:
            made += lines("if not _0:\n    _1", new.test, new.orelse)
        return made


@belief("IfIsLoop", ast.If)
def if_is_loop(facts, edit):
    """The body of an `if` is repeated while the condition holds."""
    jumps = facts.of(ast.Break, ast.Continue)
    for stmt in facts.of(ast.If):
        if stmt.orelse or _is_elif(facts, stmt) or _ends_at_once(stmt):
            continue
        if not any(_leaves(facts, jump, stmt) for jump in jumps):
            edit.head(stmt, lambda new: ast.While(new.test, new.body, []))


def _ends_at_once(stmt):
    """Whether there is nothing to repeat, or no end to it."""
    return isinstance(stmt.test, ast.Constant) or isinstance(
        stmt.body[-1], (ast.Return, ast.Raise))


def _leaves(facts, jump, stmt):
    """Whether a break inside the `if` belongs to a loop around it."""
    return facts.inside(jump, stmt) and facts.inside(stmt, facts.loop(jump))
