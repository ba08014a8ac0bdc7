"""What a slip comes to, in words, where the edited line would only puzzle.

`print(len(a) + 1)` is how a program is made that shows what the learner may
have counted; nobody read the line that way.
"""
MOST = 40  # characters of the program that a sentence quotes

# {old}, {new}: the texts; {line}: where
WORDS = {
    "result-taken-for-none": "`{old}` in line {line} gave None",
    "quotes-shown": "line {line} showed `{old}` with quotes",
    "shown-as-list": "line {line} showed `{old}` as a list",
    "shown-as-tuple": "line {line} showed `{old}` as a tuple",
    "shown-as-set": "line {line} showed `{old}` as a set",
    "shown-in-brackets": "line {line} showed `{old}` in brackets",
    "elements-shown": "line {line} printed the elements of `{old}` one after "
                      "the other, without brackets",
    "brackets-missing": "line {line} showed `{old}` without its brackets",
    "type-for-value": "line {line} printed the type of `{old}`",
    "length-for-value": "line {line} printed how long `{old}` is",
    "boolean-for-value": "line {line} printed whether `{old}` counts as true",
    "order-reversed": "`{old}` in line {line} came out in reverse",
    "float-for-int": "`{old}` in line {line} was a float",
    "int-for-boolean": "line {line} showed `{old}` as 1 or 0",
    "not-evaluated": "line {line} printed `{old}` as it stands, without "
                     "working it out",
    "name-as-text": "line {line} printed the name `{old}`, not its value",
    "call-did-nothing": "`{old}` in line {line} was just `{new}`",
    "kinds-ignored": "text and number counted as equal in line {line}",
    "missing-key-passes": "`{old}` in line {line} was no error where the key "
                          "is missing",
    "exception-not-caught": "the `except` of line {line} caught nothing",
    "input-as-number": "`{old}` in line {line} gave a number",
}
# by how the new text begins or ends
ENDS = {
    ("count-off-by-one", " + 1"): "`{old}` in line {line} was one more",
    ("count-off-by-one", " - 1"): "`{old}` in line {line} was one less",
    ("end-missed", "[:-1]"): "the last part of `{old}` was missing in line "
                             "{line}",
    ("end-missed", "[1:]"): "the first part of `{old}` was missing in line "
                            "{line}",
    ("keys-for-values", ".values()"): "line {line} looked at the values of "
                                      "`{old}`, not at its keys",
    ("one-step-off", " + 1"): "`{old}` in line {line} was one more by then",
    ("one-step-off", " - 1"): "`{old}` in line {line} was one less by then",
}


def in_words(family, old, new, line):
    """The words for an edit, or None where the edited line says it best."""
    form = WORDS.get(family)
    for (name, end), words in ENDS.items():
        if name == family and new.endswith(end):
            form = words
    if not form or not old or "\n" in old + new or (
            len(old) > MOST or len(new) > MOST + 8):
        return None
    return form.format(old=old, new=new, line=line)
