import unittest

log = []


class TestDoor(unittest.TestCase):
    def setUp(self):
        log.append("open")

    def test_bell(self):
        log.append("ring")
        self.assertEqual(1 + 1, 3)
        log.append("quiet")

    def tearDown(self):
        log.append("shut")


TestDoor("test_bell").run(unittest.TestResult())
print(*log)

#: id = "tear-down-after-a-failed-test"
#: objective = ["pcpp2.1.4"]
#: difficulty = 1
#: tags = ["unittest", "fixtures"]
#: status = "published"
#: license = "Apache-2.0"
#: > open ring shut
#: - !AssertionError
#: - open ring
#: + open ring shut
#: - open ring quiet shut
#: | A failed assertion ends the test method at once, but `tearDown` runs
#: | whenever `setUp` went well. The `AssertionError` doesn't get out: it is
#: | noted in the `TestResult`. A test isn't taken up again behind the failure.
