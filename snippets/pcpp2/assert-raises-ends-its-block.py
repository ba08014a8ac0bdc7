import unittest

log = []


class TestShelf(unittest.TestCase):
    def test_missing(self):
        shelf = {"jam": 3}
        with self.assertRaises(LookupError) as caught:
            log.append(shelf["jam"])
            log.append(shelf["tea"])
            log.append("more")
        log.append(type(caught.exception).__name__)


result = unittest.TestResult()
TestShelf("test_missing").run(result)
print(*log, len(result.errors))

#: id = "assert-raises-ends-its-block"
#: objective = ["pcpp2.1.4"]
#: difficulty = 2
#: tags = ["unittest", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 KeyError 0
#: - 3 more KeyError 0
#: - 3 LookupError 0
#: - !KeyError
#: + 3 KeyError 0
#: - 3 1
#: | `assertRaises` accepts subclasses, too: a `KeyError` is a `LookupError`,
#: | and `caught.exception` is the one that was raised. It leaves the `with`
#: | block for good; the test goes on below it. `more` fits the idea that the
#: | block is taken up again.
