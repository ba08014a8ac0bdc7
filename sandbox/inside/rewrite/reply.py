"""What the box answers when it is asked for the rewrites of a program.

The request is JSON: {"beliefs": true, "slips": 60, "pairs": 0}, the numbers
being how many at most. The reply is one JSON object a line and rewrite, best
first within its kind. {"canonical": true} asks for one object of another kind:
what the program is but for its names and constants (canonical.py), and
{"variations": 6, "seed": 7} for programs that differ in these alone.
"""
import json

# What the host takes of a reply; rather the best few than none.
BYTES_MAX = 900000


def wanted(package, source, request):
    if request.get("canonical"):
        form = package.canonical(source)
        if form:
            yield form
    if request.get("variations"):
        yield from package.variations(source, request.get("seed", 0),
                                      request["variations"])
    if request.get("beliefs"):
        yield from package.beliefs(source)
    slips = request.get("slips", 0)
    if slips:
        yield from package.slips(source)[:slips]
    pairs = request.get("pairs", 0)
    if pairs:
        yield from package.slip_pairs(source, pairs)


def reply(package, program, request, out):
    """Writes the rewrites of `program` (bytes) to `out`. A program that can't
    be parsed has none."""
    try:
        source = program.decode()
        compile(source, "main.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return
    left = BYTES_MAX
    for rewrite in wanted(package, source, json.loads(request)):
        line = json.dumps(rewrite) + "\n"
        left -= len(line)
        if left < 0:
            break
        out.write(line)
