import logging
import sys

show = logging.StreamHandler(sys.stdout)
show.setFormatter(logging.Formatter("%(name)s %(message)s"))
top = logging.getLogger("game")
top.setLevel(logging.ERROR)
top.addHandler(show)
part = logging.getLogger("game.map")
part.setLevel(logging.INFO)
part.addHandler(logging.NullHandler())
part.info("a")
part.propagate = False
part.error("b")
top.error("c")

#: id = "record-goes-up-the-tree"
#: objective = ["pcpp1.5.2"]
#: difficulty = 3
#: tags = ["logging", "propagate"]
#: status = "published"
#: license = "Apache-2.0"
#: > game.map a
#: > game c
#: + game.map a\ngame c
#: - game c
#: - game.map a\ngame.map b\ngame c
#: - game a\ngame c
#: - game.map b\ngame c
#: | The level of the logger that is **called** decides; on the way up only
#: | handlers are asked, not the levels of the parents. So `a` reaches the
#: | handler of `game`. Without `propagate`, `b` stays at `game.map`, whose only
#: | handler drops it.
