import logging
import sys

log = logging.getLogger("shop")
log.setLevel(logging.INFO)
show = logging.StreamHandler(sys.stdout)
show.setLevel(logging.WARNING)
log.addHandler(show)
log.debug("door")
log.info("open")
log.warning("few")
log.error("none")

#: id = "level-of-logger-and-handler"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["logging"]
#: status = "published"
#: license = "Apache-2.0"
#: > few
#: > none
#: - open\nfew\nnone
#: - none
#: + few\nnone
#: - door\nopen\nfew\nnone
#: - few
#: | A record must pass **both** levels: the logger's and then the handler's.
#: | `INFO` lets `open` through the logger, but the handler wants `WARNING` or
#: | more. A level lets its own records pass.
