"""What rewritten programs call: builtins whose names begin with `_wp_`.

They act on values as the belief has it and otherwise as Python does, and
look at exact types: an object of the program's own classes is left alone.
Nothing here gives a program a value of a type that it can't meet in Python,
but for Key and Reusable, whose rewrites leave out programs that could tell.
"""
HELPERS = {}


def helper(made):
    """Puts a function or class into the table, under its own name."""
    HELPERS[made.__name__] = made
    return made


CONTAINERS = (list, dict, set)
NUMBERS = (int, float, bool)


# ------------------------------------------------- copies

@helper
def copy(value):
    return value.copy() if type(value) in CONTAINERS else value


@helper
def deepcopy(value):
    """Only of containers: what can't be copied must not raise here."""
    from copy import deepcopy as real
    if type(value) not in CONTAINERS + (tuple,):
        return value
    try:
        return real(value)
    except (TypeError, RecursionError):
        return value


@helper
def repeat(left, right):
    if type(left) is int and type(right) in (list, tuple):
        left, right = right, left
    made = left * right
    if type(left) not in (list, tuple) or type(made) is not type(left):
        return made
    return type(left)(deepcopy(item) for item in made)


@helper
def snapshot(iterable):
    if type(iterable) in CONTAINERS + (type({}.keys()), type({}.values()),
                                       type({}.items())):
        return list(iterable)
    return iterable


# ------------------------------------------------- names and calls

missing = HELPERS["missing"] = object()
_finals = {}


@helper
def always(value):
    return lambda: value


@helper
def unknown(name):
    raise NameError("name %r is not defined" % name)


@helper
def keep(function, **finals):
    """Called when a function ends: what its parameters hold by then."""
    _finals[function] = finals


@helper
def final(function, name):
    return _finals[function][name]


@helper
def first(value, *_assigned):
    return value


@helper
def later(compute):
    """An argument that is computed when it is first read, and then known."""
    values = []

    def read():
        if not values:
            values.append(compute())
        return values[0]
    return read


@helper
def printed_value(*values, **options):
    print(*values, **options)
    return values[-1]


@helper
def run_now(generator):
    """What has no end runs on as it is asked for, after so many values."""
    from itertools import chain, islice
    return chain(list(islice(generator, 1000)), generator)


@helper
class Reusable:
    """An iterator that begins anew for each loop over it."""

    def __init__(self, iterator):
        self._iterator = iterator
        self._seen = []
        self._next = 0

    def _value(self, at):
        if at == len(self._seen):
            self._seen.append(next(self._iterator))
        return self._seen[at]

    def __iter__(self):
        at = 0
        while True:
            try:
                value = self._value(at)
            except StopIteration:
                return
            yield value
            at += 1

    def __next__(self):
        value = self._value(self._next)
        self._next += 1
        return value

    def __repr__(self):
        return repr(self._iterator)


# ------------------------------------------------- loops and elements

@helper
def positions(iterable):
    if type(iterable) in CONTAINERS + (tuple, str, bytes, type({}.keys()),
                                       type({}.values()), type({}.items())):
        return range(len(iterable))
    return iterable


@helper
def one_more(upper):
    return upper + 1 if type(upper) is int and upper >= 0 else upper


@helper
def place(sequence, index):
    if type(sequence) in (list, tuple, str, bytes, range) and index > 0:
        return index - 1
    return index


@helper
def item(sequence, index):
    return sequence[place(sequence, index)]


@helper
def mutated(container, method, *args, **options):
    made = getattr(container, method)(*args, **options)
    if made is None and type(container) in CONTAINERS + (bytearray,):
        return container
    return made


@helper
def changed(value, result):
    return result if type(value) is str else value


@helper
def sorted_dict(value):
    try:
        return dict(sorted(value.items(), key=lambda pair: pair[0]))
    except TypeError:  # keys without an order stay as they are
        return value


@helper
def sort_again(value):
    if type(value) is dict:
        made = sorted_dict(value)
        if list(made) != list(value):
            value.clear()
            value.update(made)


def _key_class(kind, base):
    class Key(base):
        """A number that equals only numbers of its own type."""

        def __eq__(self, other):
            return (kind is getattr(other, "kind", type(other))
                    and base.__eq__(self, other))

        def __ne__(self, other):
            return not self == other

        def __hash__(self):
            return base.__hash__(self)

        def __repr__(self):
            return repr(kind(self))

        __str__ = __repr__

        def __format__(self, spec):
            return format(kind(self), spec)
    Key.kind = kind
    return Key


_KEYS = {int: _key_class(int, int), bool: _key_class(bool, int),
         float: _key_class(float, float)}


@helper
def key(value):
    return _KEYS[type(value)](value)


# ------------------------------------------------- and, or

@helper
def all_of(*values):
    for value in values:
        if not value:
            return value
    return values[-1]


@helper
def any_of(*values):
    for value in values:
        if value:
            return value
    return values[-1]


HELPERS["bool"] = bool


# ------------------------------------------------- arithmetic

def _quotient(left, right):
    whole = abs(left) // abs(right)
    return whole if (left < 0) == (right < 0) else -whole


def _are(kinds, *values):
    return all(type(value) in kinds for value in values)


@helper
def div(left, right):
    if _are((int, bool), left, right) and right:
        return _quotient(left, right)
    return left / right


@helper
def truncated(left, right):
    if _are((int, bool), left, right) and right:
        return _quotient(left, right)
    made = left // right
    if _are(NUMBERS, left, right) and made < 0 and made * right != left:
        return made + 1
    return made


@helper
def remainder(left, right):
    if not _are(NUMBERS, left, right) or not right:
        return left % right
    if _are((int, bool), left, right):
        made = abs(left) % abs(right)
        return -made if left < 0 else made
    from math import fmod
    return fmod(left, right)


@helper
def plus(left, right):
    if type(left) is str and type(right) in NUMBERS:
        return left + str(right)
    if type(right) is str and type(left) in NUMBERS:
        return str(left) + right
    return left + right


@helper
def round_half_up(number, ndigits=None):
    if type(number) is not float or number - number != 0:
        return round(number, ndigits)
    from decimal import ROUND_HALF_UP, Decimal, localcontext
    with localcontext() as context:
        context.prec = 400
        step = Decimal(1).scaleb(-(ndigits or 0))
        made = Decimal(repr(number)).quantize(step, ROUND_HALF_UP)
    return int(made) if ndigits is None else float(made)


_SIGNS = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": lambda left, right: left / right,
    "//": lambda left, right: left // right,
    "%": lambda left, right: left % right,
}


_DIGITS = frozenset("0123456789.+-e")


@helper
def exact(sign, left, right):
    """As if the digits that are shown were the number; a float again.

    Only of numbers with few digits: of 1 / 3, nobody takes 0.3333333333333333
    for all of it.
    """
    kinds = {type(left), type(right)}
    if not kinds <= {int, float, bool} or float not in kinds or (
            sign in ("/", "//", "%") and not right):
        return _SIGNS[sign](left, right)
    one, other = repr(left + 0), repr(right + 0)
    if max(len(one), len(other)) > 14 or not _DIGITS.issuperset(one + other):
        return _SIGNS[sign](left, right)
    return _exact_digits(sign, one, other)


def _exact_digits(sign, one, other):
    from decimal import ROUND_FLOOR, Decimal
    left, right = Decimal(one), Decimal(other)
    if sign in ("+", "-", "*", "/"):
        return float(_SIGNS[sign](left, right))
    whole = (left / right).to_integral_value(ROUND_FLOOR)
    return float(whole if sign == "//" else left - whole * right)


@helper
def exact_sum(values, start=0):
    total = start
    for value in values:
        total = exact("+", total, value)
    return total


# ------------------------------------------------- text

def _plain_parts(value):
    return ", ".join(_plain_item(part) for part in value)


def _plain_item(value):
    return value if type(value) is str else str(plain(value))


@helper
def plain(value):
    """A container as text, with its strings bare; all else as it is."""
    kind = type(value)
    if kind is list:
        return "[" + _plain_parts(value) + "]"
    if kind is tuple:
        return "(" + _plain_parts(value) + (",)" if len(value) == 1 else ")")
    if kind is set and value:
        return "{" + _plain_parts(value) + "}"
    if kind is dict:
        return "{" + ", ".join(_plain_item(name) + ": " + _plain_item(one)
                               for name, one in value.items()) + "}"
    return value


@helper
def fold(value):
    if type(value) is str:
        return value.casefold()
    if type(value) in (list, tuple):
        return type(value)(map(fold, value))
    return value


@helper
def folding(sort_key):
    return lambda value: fold(sort_key(value))


# ------------------------------------------------- classes

@helper
def become(instance, other):
    """Makes an instance what another one is, for all who hold it."""
    try:
        state = dict(vars(other))
        instance.__class__ = other.__class__
    except (TypeError, AttributeError):
        return  # not an object that another one could become
    instance.__dict__.clear()
    instance.__dict__.update(state)


@helper
def class_of(value):
    return value if isinstance(value, type) else type(value)


@helper
def per_instance(cls, *pairs):
    """Gives each new instance the attributes that (name, maker) make."""
    makers = list(zip(pairs[::2], pairs[1::2]))
    inherited = cls.__new__

    def new(kind, *args, **options):
        if inherited is not object.__new__:
            made = inherited(kind, *args, **options)
        elif (args or options) and kind.__init__ is object.__init__:
            raise TypeError(kind.__name__ + "() takes no arguments")
        else:
            made = inherited(kind)
        for name, maker in makers:
            vars(made)[name] = maker()
        return made
    cls.__new__ = staticmethod(new)


@helper
class DepthFirst(type):
    """A metaclass whose classes look attributes up depth first."""

    def mro(cls):
        order = [cls]
        for base in cls.__bases__:
            order += [one for one in base.__mro__
                      if one not in order and one is not object]
        return order + [object]
