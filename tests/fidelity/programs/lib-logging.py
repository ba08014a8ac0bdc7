import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(lineno)d:%(funcName)s:%(message)s")
log = logging.getLogger("app")
log.debug("hidden")
log.info("shown %d", 3)
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
logging.shutdown()
