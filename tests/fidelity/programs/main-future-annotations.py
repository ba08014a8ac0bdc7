from __future__ import annotations

x: undefined_thing = 1


def f(a: also.undefined) -> whatever: ...


print(__annotations__, f.__annotations__, annotations.compiler_flag)
