"""Readers of what is exported, after the formats' own rules."""
import csv
import html
import re
import xml.etree.ElementTree as ET
import zipfile

QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACKAGE = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
PLACES = {"\\:": "\0058", "\\#": "\0035", "\\=": "\0061", "\\{": "\0123",
          "\\}": "\0125", "\\~": "\0126", "\\n": "\0010"}


class Seen:
    """A question as a reader sees it."""

    def __init__(self, asked, right, wrong):
        self.asked = asked
        self.right = right
        self.wrong = wrong


def told(option):
    """An option of the built bank, in words."""
    if option["never_ends"]:
        return "It never ends."
    if option["raises"]:
        return f"It raises {option['raises']}."
    return option["text"] or "It prints nothing."


def plain(markup):
    """HTML without its tags; the newline behind <pre> is none."""
    markup = re.sub(r"<pre>\n", "<pre>", markup)
    markup = markup.replace("<br>", "\n")
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


# ----------------------------------------------------------------- Moodle

def moodle_answers(question):
    for answer in question.iter("answer"):
        text = answer.find("text").text or ""
        if answer.get("format") == "html":
            text = plain(text)
        else:
            text = text.replace("\\*", "*")
        yield float(answer.get("fraction")), text


def read_moodle(path):
    found = {}
    for question in ET.parse(path).getroot():
        answers = list(moodle_answers(question))
        total = sum(fraction for fraction, _ in answers)
        assert abs(total - 100) < 0.001, total
        for name in ("name/text", "questiontext/text", "idnumber"):
            assert question.find(name).text, name
        found[question.find("idnumber").text] = Seen(
            plain(question.find("questiontext/text").text),
            [text for fraction, text in answers if fraction > 0],
            [text for fraction, text in answers if fraction == 0])
    return found


def gift_hide(text):
    text = text.replace("\\\\", "\0092")
    for escape, place in PLACES.items():
        text = text.replace(escape, place)
    return text.replace("\0092", "\\")


def gift_show(text):
    for escape, place in PLACES.items():
        text = text.replace(place, "\n" if escape == "\\n" else escape[1])
    return text.strip()


def gift_answer(answer, typed):
    """Its weight and text; an answer of a choice is HTML."""
    weight = 100.0 if answer.startswith("=") else 0.0
    answer = answer.lstrip("=").strip()
    share = re.match(r"^%-*([0-9]{1,2})\.?([0-9]*)%", answer)
    if share:
        weight = float(share.group(0).strip("%"))
        answer = answer[share.end():]
    text = gift_show(answer.split("#")[0])
    return weight, text.replace("\\*", "*") if typed else plain(text)


def read_gift(path):
    found = {}
    for item in re.split(r"\n[ \t]*\n", path.read_text(encoding="utf-8")):
        lines = [line for line in item.split("\n")
                 if not line.strip().startswith("//")]
        text = gift_hide("\n".join(lines).strip())
        if not text:
            continue
        _, name, text = text.split("::", 2)
        asked, answers = text[:-1].split("{")
        answers = answers.split("####")[0].strip()
        assert asked.startswith("[html]"), asked
        typed = "~" not in answers
        assert not (typed and "->" in answers), answers
        parts = [gift_answer(part.strip(), typed) for part in
                 answers.replace("=", "~=").split("~") if part.strip()]
        found[name] = Seen(plain(gift_show(asked[6:])),
                           [t for weight, t in parts if weight > 0],
                           [t for weight, t in parts if weight == 0])
    return found


# ------------------------------------------------------------ the others

def read_aiken(path):
    found = {}
    for item in path.read_text(encoding="utf-8").strip().split("\n\n"):
        asked, *choices, answer = item.split("\n")
        letters = {}
        for choice in choices:
            match = re.match(r"^([A-Z])[).][ \t](.*)", choice)
            letters[match.group(1)] = match.group(2)
        right = letters.pop(re.match(r"^ANSWER: ([A-Z])$", answer).group(1))
        # Aiken has no place for an id: the program tells
        found[asked] = Seen(asked, [right], list(letters.values()))
    return {"one-line": seen for asked, seen in found.items()
            if asked.endswith("print(2 ** 3)")}


def read_anki(path):
    """The front of a choice has all of its options, the back the right."""
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines[:4] == ["#separator:tab", "#html:true",
                         "#columns:Id\tFront\tBack\tTags", "#tags column:4"]
    found = {}
    for identity, front, _, tags in csv.reader(lines[4:-1], delimiter="\t",
                                               strict=True):
        assert "\t" not in front and "  " not in tags
        asked, _, choices = front.partition('<ol type="A">')
        found[identity] = (asked, choices)
    return {identity: Seen(plain(asked), *anki_backs(path, identity, choices))
            for identity, (asked, choices) in found.items() if choices}


def anki_backs(path, identity, choices):
    """The options on the front, those that the back starts with apart."""
    rows = csv.reader(path.read_text(encoding="utf-8").split("\n")[4:-1],
                      delimiter="\t")
    back = next(row[2] for row in rows if row[0] == identity)
    right, wrong = [], []
    for choice in re.findall(r"<li>(.*?)</li>", choices):
        if back.startswith(choice):
            back = back[len(choice):]
            right.append(plain(choice.replace("<pre><br>", "<pre>")))
        else:
            wrong.append(plain(choice.replace("<pre><br>", "<pre>")))
    return right, wrong


ORDER = ["responseDeclaration", "outcomeDeclaration", "itemBody",
         "responseProcessing", "modalFeedback"]


def qti_item(root):
    """One item: its parts in the schema's order, its names resolved."""
    parts = [part.tag.replace(QTI, "") for part in root]
    assert parts == sorted(parts, key=ORDER.index), parts
    assert re.match(r"^[A-Za-z_][A-Za-z0-9_.-]*$", root.get("identifier"))
    response = root.find(f"{QTI}responseDeclaration")
    values = [value.text for value in response.iter(f"{QTI}value")]
    body = root.find(f"{QTI}itemBody")
    choices = {choice.get("identifier"): "".join(choice.itertext())
               for choice in body.iter(f"{QTI}simpleChoice")}
    outcomes = {outcome.get("identifier") for outcome in
                root.iter(f"{QTI}outcomeDeclaration")}
    for change in root.iter(f"{QTI}setOutcomeValue"):
        assert change.get("identifier") in outcomes
    asked = "\n".join("".join(pre.itertext())
                      for pre in body.findall(f"{QTI}pre"))
    if not choices:
        return Seen(asked, values, [])
    # a <pre> that starts with a newline has one more, as in HTML
    choices = {name: text[1:] if text.startswith("\n") else text
               for name, text in choices.items()}
    return Seen(asked, [choices.pop(value) for value in values],
                list(choices.values()))


def read_qti(path):
    found = {}
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        names = package.namelist()
        manifest = ET.fromstring(package.read("imsmanifest.xml"))
        listed = [resource.get("href") for resource in
                  manifest.iter(f"{PACKAGE}resource")]
        assert sorted(listed + ["imsmanifest.xml"]) == sorted(names)
        for name in listed:
            root = ET.fromstring(package.read(name))
            found[root.get("title")] = qti_item(root)
    return found


READERS = {"moodle-xml": read_moodle, "gift": read_gift, "aiken": read_aiken,
           "anki": read_anki, "qti21": read_qti}
