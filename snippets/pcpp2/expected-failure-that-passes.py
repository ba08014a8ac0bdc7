import unittest

log = []


class TestPrinter(unittest.TestCase):
    @unittest.skip("no paper")
    def test_page(self):
        log.append("page")

    @unittest.expectedFailure
    def test_colour(self):
        log.append("colour")

    @unittest.expectedFailure
    def test_border(self):
        log.append("border")
        self.fail("too thin")


result = unittest.TestResult()
for name in ["test_page", "test_colour", "test_border"]:
    TestPrinter(name).run(result)
print(*log, result.wasSuccessful())

#: id = "expected-failure-that-passes"
#: objective = ["pcpp2.1.4"]
#: difficulty = 2
#: tags = ["unittest", "skip"]
#: status = "published"
#: license = "Apache-2.0"
#: > colour border False
#: - colour border True
#: + colour border False
#: - page colour border False
#: - border True
#: | A skipped test isn't run at all; one marked `expectedFailure` is. If it
#: | fails, all is well, but if it **passes**, that is an unexpected success and
#: | the run wasn't successful. `True` overlooks that `test_colour` didn't fail
#: | as announced.
