import runpy

import game

print(game.score)
runpy.run_module("game", run_name="__main__")
print(game.score)

#: id = "package-run-as-a-program"
#: objective = ["pcpp2.1.2"]
#: difficulty = 2
#: tags = ["packages", "main"]
#: status = "published"
#: license = "Apache-2.0"
#: > init game
#: > 0
#: > main __main__
#: > 10
#: - init game\n0\nmain game\n10
#: - init game\nmain __main__\n0\nmain __main__\n10
#: + init game\n0\nmain __main__\n10
#: - init game\n0\ninit __main__\nmain __main__\n0
#: - init game\n0\nmain __main__\n0
#: | `import game` runs only `__init__.py`. Running the package, as `python -m
#: | game` does, runs its `__main__.py` with the name `__main__`; the package is
#: | imported already, so `__init__.py` doesn't run again, and both sides see
#: | the same `game.score`.
