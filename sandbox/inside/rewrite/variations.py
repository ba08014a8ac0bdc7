"""The same exercise with other constants and names.

What is changed is text: numbers become other numbers of the same size, words
other words of the same length, and names that say little other such names. So
the layout stays, and what the program is about. Whether the result is still a
question (it ends as the other does, and prints something else) is seen by
running it.
"""
import ast
import random

from rewrite.facts import Facts

WORDS = {
    1: "abcdefghkmnpqrstuvxyz",
    2: "go up on at in by do me we us ox".split(),
    3: "cat dog sun map pen cup key box tea red owl ant fig sky ink".split(),
    4: "lime fish moon star road bird leaf milk rain snow wolf corn".split(),
    5: "apple bread chair light mouse piano river stone tiger zebra".split(),
    6: "banana candle garden kitten lemons market orange pepper".split(),
    7: "chicken dolphin factory lantern morning picture station".split(),
}
NAMES = {
    "a": "pvu", "b": "qwt", "c": "rhe", "i": "kjn", "j": "mkh", "k": "ijm",
    "m": "nuv", "n": "mkt", "s": "tuv", "t": "suw", "x": "uvz", "y": "vwz",
    "z": "wyx",
    "xs": ["ys", "row"], "items": ["things", "parts"],
    "total": ["result", "amount"], "result": ["answer", "total"],
    "data": ["values", "rows"], "numbers": ["values", "figures"],
    "values": ["figures", "numbers"], "word": ["text", "term"],
    "words": ["terms", "texts"], "text": ["phrase", "word"],
    "name": ["title", "label"], "names": ["labels", "titles"],
    "count": ["number", "times"], "letters": ["signs", "chars"],
    "first": ["left", "front"], "second": ["right", "back"],
}


def variations(source, seed, count):
    """At most `count` programs, all different, by chance of the seed."""
    facts = Facts(source.replace("\r\n", "\n").replace("\r", "\n"))
    chance = random.Random(seed)
    made = {facts.source}
    for _ in range(4 * count):
        program = _vary(facts, chance)
        if program in made or len(made) > count:
            continue
        made.add(program)
        yield {"kind": "variation", "name": "variation", "program": program,
               "line": 1, "score": 1.0}


def _vary(facts, chance):
    edits = {}
    # equal constants stay equal, different ones different
    fixed, _ = _in_patterns(facts)
    fixed.update(node.value for node in facts.of(ast.Constant)
                 if type(node.value) is float)
    known = {value: value for value in fixed}
    taken = fixed.union(node.value for node in facts.of(ast.Constant))
    for node in facts.of(ast.Constant):
        new = _constant(facts, node, chance, known, taken)
        if new is not None:
            edits[_span(facts, node)] = new
    _rename(facts, chance, edits)
    return _applied(facts.source, edits)


def _in_patterns(facts):
    """The constants and the names in patterns of `match`: they stay."""
    constants, names = set(), set()
    for case in ast.walk(facts.tree):
        if type(case).__name__ != "match_case":
            continue
        for node in ast.walk(case.pattern):
            if isinstance(node, ast.Constant):
                constants.add(node.value)
            names.update(filter(None, (getattr(node, "name", None),
                                       getattr(node, "rest", None))))
    return constants, names


# ------------------------------------------------------------- constants

def _constant(facts, node, chance, known, taken):
    """Another literal, or None to leave it. None becomes what another is, or
    was: that one may stay."""
    text = _text(facts, node)
    value = node.value
    if type(value) is int and text.isdigit():
        make = _number
    elif type(value) is str and text[1:-1] == value:
        make = _word
    else:
        return None
    if value not in known:
        new = make(value, chance)
        known[value] = value if new in taken else new
        taken.add(new)
    new = known[value]
    if new == value:
        return None
    return str(new) if make is _number else text[0] + new + text[-1]


def _number(value, chance):
    """0, 1 and 2 say what an exercise is about; others are amounts."""
    if value < 3 or chance.random() < 0.3:
        return value
    low, high = (3, 9) if value < 10 else (value // 2 + 5, value + value // 2)
    return chance.randint(low, high)


def _word(word, chance):
    pool = WORDS.get(len(word))
    if not pool or not word.isalpha() or not word.isascii():
        return word
    new = chance.choice(pool)
    if word.isupper():
        return new.upper()
    return new.capitalize() if word[0].isupper() else new


# ----------------------------------------------------------------- names

def _rename(facts, chance, edits):
    """Names of the program's own that nothing else knows: no attribute, no
    keyword argument, no word in a text."""
    if facts.of(ast.Global, ast.Nonlocal):
        return
    taken = {node.id for node in facts.of(ast.Name)}
    seen = {node.attr for node in facts.of(ast.Attribute)}
    seen.update(node.arg for node in facts.of(ast.keyword) if node.arg)
    seen.update(node.arg for node in facts.of(ast.arg))
    seen.update(_in_patterns(facts)[1])
    for node in facts.of(ast.Constant):
        if isinstance(node.value, str):
            seen.update(node.value.split())
    for name in sorted(facts.bindings):
        if name not in NAMES or name in seen:
            continue
        free = [new for new in NAMES[name]
                if new not in taken and new not in seen]
        nodes = [node for node in facts.of(ast.Name) if node.id == name]
        if not free or len(nodes) < 2 or chance.random() < 0.4:
            continue
        new = chance.choice(free)
        taken.add(new)
        for node in nodes:
            edits[_span(facts, node)] = new


# ------------------------------------------------------------------ text

def _span(facts, node):
    """(line, first byte, byte behind): one line, as these nodes have."""
    return node.lineno, node.col_offset, node.end_col_offset


def _text(facts, node):
    if node.lineno != node.end_lineno:
        return ""
    line = facts.source.split("\n")[node.lineno - 1].encode()
    return line[node.col_offset:node.end_col_offset].decode()


def _applied(source, edits):
    rows = [row.encode() for row in source.split("\n")]
    for (line, first, end), new in sorted(edits.items(), reverse=True):
        row = rows[line - 1]
        rows[line - 1] = row[:first] + new.encode() + row[end:]
    return b"\n".join(rows).decode()
