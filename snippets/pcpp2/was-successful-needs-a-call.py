import unittest


class TestScale(unittest.TestCase):
    def test_grams(self):
        self.assertEqual(2 * 1000, 200)


result = unittest.TestResult()
TestScale("test_grams").run(result)
if result.wasSuccessful:
    print("release")
else:
    print("repair")
print(len(result.failures))

#: id = "was-successful-needs-a-call"
#: objective = ["pcpp2.1.4"]
#: difficulty = 1
#: tags = ["unittest", "results", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > release
#: > 1
#: - repair\n1
#: + release\n1
#: - release\n0
#: - !AssertionError
#: | Without `()` the method isn't called. `result.wasSuccessful` is the method
#: | itself, and like any function it counts as true, so `release` is printed in
#: | spite of the failure. `repair` fits the idea that the name alone calls it.
