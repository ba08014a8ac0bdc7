"""What python3's stderr says about the exception that ended the program."""
import re

HEADER = "Traceback (most recent call last):"
GROUP_HEADER = "  + Exception Group Traceback (most recent call last):"
# Tracebacks below these lines don't end the program.
NOT_MAIN = re.compile(r"Exception ignored |Exception in |Error in |Object type name|"
                      r"object repr|--- Logging error")
# What can follow the message of the last exception on stderr.
AFTER_MESSAGE = re.compile(r"Exception ignored |Exception in thread |Error in atexit|"
                           r"(<?sys>?|main\.py):\d+: \w*Warning: |Task was destroyed|"
                           r"task: <|During handling of|The above exception was")


def last_exception(stderr):
    """(type, message, line) of the traceback that ended the program, or None."""
    lines = stderr.split("\n")
    found = None
    previous = ""
    i = 0
    while i < len(lines):
        line = lines[i]
        starts = line in (HEADER, GROUP_HEADER) or line.startswith('  File "')
        if starts and line == GROUP_HEADER:
            block, i = group_block(lines, i)
        elif starts or is_bare_syntax_error(line):
            block, i = plain_block(lines, i)
        else:
            block, i = None, i + 1
        if block and not NOT_MAIN.match(previous):
            found = read_block(*block) or found
        previous = line if line else previous
    return found


def is_bare_syntax_error(line):
    """An unreadable source file has no line to show, so no File entry either."""
    return re.match(r"(SyntaxError|IndentationError|TabError): ", line) is not None


def plain_block(lines, i):
    """((frame lines, message lines), index after them) of a traceback that starts at i."""
    frames = []
    if lines[i] == HEADER:
        i += 1
    while i < len(lines) and lines[i].startswith("  "):
        frames.append(lines[i])
        i += 1
    start = i
    i += 1
    while i < len(lines) and not AFTER_MESSAGE.match(lines[i]):
        i += 1
    message = lines[start:i]
    # The last element is what follows the final newline: nothing.
    if i >= len(lines) and message and message[-1] == "":
        message.pop()
    return (frames, message), i


def group_block(lines, i):
    """The same for an exception group, up to the first of its sub-exceptions."""
    inside = []
    i += 1
    while i < len(lines) and lines[i].startswith("  |"):
        inside.append(lines[i][4:])
        i += 1
    frames = []
    while inside and inside[0].startswith("  "):
        frames.append(inside.pop(0))
    return (frames, inside), i


def read_block(frames, message):
    """(type, message, line), or None where the text after the frames is no exception."""
    if not message:
        return None
    match = re.match(r"([\w.<>]+)(?:: (.*)|:)?$", message[0], re.S)
    if not match:
        return None
    entries = [re.match(r'  File "main\.py", line (\d+)', f) for f in frames]
    numbers = [int(m[1]) for m in entries if m]
    text = "\n".join([match[2] or "", *message[1:]])
    return plain_type(match[1]), text, numbers[-1] if numbers else None


def plain_type(name):
    """3.9 and 3.10 show `__main__.E` where later versions show `E`."""
    return name[len("__main__."):] if name.startswith("__main__.") else name
