from __future__ import annotations

exec("def f(a: nope): ...")
print(f.__annotations__)
code = compile("def g(a: nope2): ...", "<s>", "exec", dont_inherit=True)
exec(code)
print("not on 3.14 or lazier")
