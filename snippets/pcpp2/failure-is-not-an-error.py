import unittest


class TestTill(unittest.TestCase):
    def test_a(self):
        self.assertEqual([3, 1].sort(), [1, 3])

    def test_b(self):
        self.assertEqual(int("4 euro"), 4)

    def test_c(self):
        assert "vat" in "price"

    def test_d(self):
        self.assertIn("ice", "price")


loader = unittest.TestLoader()
result = unittest.TestResult()
loader.loadTestsFromTestCase(TestTill).run(result)
print("failures:", len(result.failures))
print("errors:", len(result.errors))

#: id = "failure-is-not-an-error"
#: objective = ["pcpp2.1.4"]
#: difficulty = 2
#: tags = ["unittest", "results"]
#: status = "published"
#: license = "Apache-2.0"
#: > failures: 2
#: > errors: 1
#: - failures: 1\nerrors: 1
#: - failures: 1\nerrors: 2
#: - !ValueError
#: + failures: 2\nerrors: 1
#: | An `AssertionError` makes a **failure**, be it from `assertEqual` or from a
#: | plain `assert`; any other exception makes an **error**, as `int("4 euro")`
#: | does. `sort()` gives `None`, so `test_a` fails. One failure only fits the
#: | idea that `sort()` gives the list.
