import unittest

log = []


class TestTent(unittest.TestCase):
    def setUp(self):
        self.addCleanup(log.append, "rope")
        self.addCleanup(log.append, "pole")

    def tearDown(self):
        log.append("fold")

    def test_sleep(self):
        log.append("sleep")


TestTent("test_sleep").run(unittest.TestResult())
print(*log)

#: id = "cleanups-run-last-first"
#: objective = ["pcpp2.1.4"]
#: difficulty = 1
#: tags = ["unittest", "fixtures"]
#: status = "published"
#: license = "Apache-2.0"
#: > sleep fold pole rope
#: | `addCleanup` only notes a call. The noted calls run after `tearDown`, the
#: | **last one first**, as things are put away in the opposite order to setting
#: | them up. `rope pole` in front would need `log.append("rope")` with its own
#: | parentheses.
