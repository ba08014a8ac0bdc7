try:
    raise SystemExit(4)
except SystemExit as e:
    print(e.code, e.args)
    e.code = 5
    raise
