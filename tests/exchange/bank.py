"""Awkward questions, and files that mean harm."""

QUESTIONS = {
    "markup": (
        'print("<b>&amp;</b> ]]> <![CDATA[ {x} ~a =b :c #d \\\\n")\n',
        '#: - <b>&</b> ]]>\n#: + <b>&amp;</b> ]]> <![CDATA[ {x} ~a =b :c #d '
        '\\\\n\n#: - %50%\n'),
    "blanks": (
        'print("a", end="  ")\nprint()\nprint()\nprint("\\tb")\n',
        '#: + "a  \\n\\n\\tb"\n#: - "a\\n\\n\\tb"\n#: - ""\n#: - "  "\n'
        '#: - !TypeError\n#: - !(never ends)\n'),
    "first-line-is-blank": (
        "\n\nprint()\nprint(1)\n", '#: + "\\n1"\n#: - 1\n#: - "\\n\\n1"\n'),
    "two-are-right": (
        "print(1)\n", '#: + 1\n#: + "1\\n\\n"\n#: - 2\n#: - 3\n'),
    "typed-star": ("print(2 * '*')\n", "#: > **\n"),
    "typed-sign": ("print('%50% = ~ { } : # TRUE')\n",
                   "#: > %50% = ~ { } : # TRUE\n"),
    "typed-true": ("print('T')\n", "#: > T\n"),
    "typed-no-newline": ("print('x', end=' ')\n", '#: = "x "\n'),
    "typed-strictly": ("print('x')\n",
                       '#: full-marks = ["exact"]\n#: > x\n'),
    "input": (
        "print(input('? ') + input())\n",
        "#: < a <b>\n#: < \n#: < c\n#: + ? a <b>\n#: - a <b>\n"),
    "letters": (
        "print('é ü 漢 \\N{BULLET} 𝄞')  # “no” − \u00a0.\n",
        "#: + é ü 漢 • 𝄞\n#: - e u\n#: ? What, “exactly”, is `printed` & "
        "why <not>?\n#: | Letters are **letters**, `<b>` too.\n#: |\n#: | "
        "- one\n#: | - two: {x} = ~y #z [html]\n"),
    "metadata": (
        "1\nNone\n'x'\n",
        '#: mode = "repl"\n#: objective = ["pcep.1.2", "pcep.2.1"]\n'
        '#: difficulty = 3\n#: needs = ["files", "threads"]\n'
        '#: author = "Ann [a] <ann@example.org>"\n#: license = "CC0-1.0"\n'
        '#: tags = ["a b", "c]d", "e:f", "difficulty:x"]\n'
        "#: + 1\\n'x'\n#: - 1\\nNone\\n'x'\n"),
    "range-of-pythons": (
        "print(1)\n", '#: python = ">=3.10,<3.14"\n#: + 1\n#: - 2\n'),
    "one-line": ("print(2 ** 3)\n", "#: + 8\n#: - 6\n#: - !TypeError\n"),
    # not for every format
    "several-lines-typed": ("print(1)\nprint(2)\n", "#: > 1\n#: > 2\n"),
    "arrow": ("print('a -> b')\n", "#: > a -> b\n"),
    "backslash-star": ("print('\\\\*')\n", "#: > \\*\n"),
    "bell": ("print('\\a')\n", '#: + "\\u0007"\n#: - x\n'),
    "bytes": ("print('\\udcff')\n", '#: + "\\udcff"\n#: - x\n'),
    "ends-badly": ("print(1)\n1 / 0\n", "#: > 1\n#: ! ZeroDivisionError\n"),
    "a-draft": ("print(1)\n", '#: status = "draft"\n#: + 1\n#: - 2\n'),
}

MODULES = {
    "main.py": 'import shapes.round as r\nprint(r.area)\n\n#: id = "modules"\n'
               "#: + 3\n#: - 4\n",
    "shapes/__init__.py": "kind = '<shapes>'\n",
    "shapes/round.py": "area = 3\n",
}


def write(folder):
    """The questions as files."""
    for name, (program, trailer) in QUESTIONS.items():
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.py").write_text(
            f'{program}\n#: id = "{name}"\n{trailer}', encoding="utf-8")
    (folder / "crlf.py").write_bytes(
        b"x = 1\r\nprint(x)\r\n\r\n#: id = \"crlf\"\r\n#: + 1\r\n#: - 2\r\n")
    for name, text in MODULES.items():
        path = folder / "modules" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def question(body, kind="multichoice"):
    return (f'<quiz><question type="{kind}"><name><text>q</text></name>'
            f"{body}</question></quiz>").encode()


ASKED = ('<questiontext format="html"><text>&lt;pre&gt;print(1)&lt;/pre&gt;'
         "</text></questiontext>")
LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">'
                 for i in range(1, 10))

# name: the format, the bytes, what is said
HOSTILE = {
    "laughs.xml": ("moodle-xml", (
        f'<!DOCTYPE quiz [<!ENTITY l0 "ha">{LAUGHS}]><quiz>&l9;</quiz>'
    ).encode(), "document type"),
    "outside.xml": ("moodle-xml", (
        b'<!DOCTYPE quiz [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
        b"<quiz>&f;</quiz>"), "document type"),
    "dtd.xml": ("moodle-xml", (
        b'<!DOCTYPE quiz SYSTEM "http://127.0.0.1:9/x.dtd"><quiz/>'),
        "document type"),
    "entity.xml": ("moodle-xml", b"<quiz>&nbsp;</quiz>", ":1:"),
    "deep.xml": ("moodle-xml", b"<quiz>" + b"<a>" * 100000, "mend it there"),
    "cut.xml": ("moodle-xml", b"<quiz>\n<question type=", ":2:"),
    "empty.xml": ("moodle-xml", b"", "empty"),
    "nul.xml": ("moodle-xml", b"<quiz>\0</quiz>", "mend it there"),
    "html.xml": ("moodle-xml", b"<html><body/></html>", "not <quiz>"),
    "essay.xml": ("moodle-xml", question(ASKED, "essay"), '"essay"'),
    "no-code.xml": ("moodle-xml", question(
        '<questiontext format="html"><text>print(1)</text></questiontext>'),
        "no code"),
    "no-right.xml": ("moodle-xml", question(
        ASKED + '<answer fraction="0"><text>1</text></answer>'),
        "full marks"),
    "star.xml": ("moodle-xml", question(
        ASKED + '<answer fraction="100"><text>1*</text></answer>',
        "shortanswer"), "any text"),
    "escape.xml": ("moodle-xml", question(
        ASKED.replace("&lt;pre", "&lt;pre&gt;1&lt;/pre&gt;&lt;p&gt;"
                      "../x.py:&lt;/p&gt;&lt;pre")
        + '<answer fraction="100"><text>1</text></answer>'), "shapes.py"),
    "trailer.xml": ("moodle-xml", question(
        ASKED + '<answer fraction="100"><text>1</text></answer>'
        "<tags><tag><text>difficulty:9</text></tag></tags>"), "difficulty"),
    "brace.gift": ("gift", b"\n\n::a::what {=1 ~2\n", ":3:1:"),
    "matching.gift": ("gift", b"a {=1 -> 2 =3 -> 4}\n", "matching"),
    "bytes.gift": ("gift", b"a {=\xff}\n", "UTF-8"),
    "prompt.rst": ("doctest", b"x\n\n>>>1\n", ":3:4:"),
    "option.rst": ("doctest", b">>> 1  # doctest: +NONSENSE\n1\n", "option"),
    "bytes.py": ("doctest", b'"""\xff"""\n', "UTF-8"),
}
