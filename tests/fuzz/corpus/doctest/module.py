r"""Doc \n >>> no"""
import os.path as p, sys  # why
from a import (b,  # c
               d as e)
X: int = 3
def f(a="}", *, b=[
        1]):
    u"""
    >>> f()
    '\x41\u00e9\101\N{DASH}'
    """
    def inner():
        ">>> 1"
class C(object):
    '''>>> C
    <class 'C'>
    >>> C.m \
    ...   ()
    '''
    async def m(self): "one line"
    b"no docstring"
