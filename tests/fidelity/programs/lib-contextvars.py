import contextvars

v = contextvars.ContextVar("v", default=0)
token = v.set(1)
ctx = contextvars.copy_context()
v.reset(token)
print(v.get(), ctx[v], ctx.run(v.get))
ctx.run(v.set, 9)
print(v.get(), ctx[v], v.name)
try:
    v.reset(token)
except RuntimeError as e:
    print(str(e).split(" at ")[0])
