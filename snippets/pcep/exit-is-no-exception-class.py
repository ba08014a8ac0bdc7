try:
    raise SystemExit
except Exception:
    print("caught")
except BaseException:
    print("base")
print("end")

#: id = "exit-is-no-exception-class"
#: objective = ["pcep.4.3"]
#: difficulty = 3
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: > base
#: > end
#: - caught\nend
#: - caught\nbase\nend
#: + base\nend
#: - ""
#: | `SystemExit` stands beside `Exception`, directly below `BaseException`, so
#: | `except Exception` lets it pass. Once caught, it no longer ends the
#: | program.
