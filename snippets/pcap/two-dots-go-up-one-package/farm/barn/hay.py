from . import unit as near
from .. import unit as far
