import unittest


class TestCart(unittest.TestCase):
    items = []

    def test_one(self):
        self.items.append("pen")
        self.assertEqual(len(self.items), 1)

    def test_two(self):
        self.items.extend(["cup", "hat"])
        self.assertEqual(len(self.items), 2)


loader = unittest.TestLoader()
result = unittest.TestResult()
loader.loadTestsFromTestCase(TestCart).run(result)
print(result.testsRun, len(result.failures))
print(TestCart.items)

#: id = "tests-share-a-list-of-the-class"
#: objective = ["pcpp2.1.4"]
#: difficulty = 3
#: tags = ["unittest", "fixtures", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 1
#: > ['pen', 'cup', 'hat']
#: - 2 0\n[]
#: + 2 1\n['pen', 'cup', 'hat']
#: - 2 0\n['cup', 'hat']
#: - 2 1\n['pen']
#: | Each test runs on an object of its own, but a list in the class body exists
#: | once: `test_two` finds the pen that `test_one` left there, and fails. What
#: | each test needs afresh is made in `setUp`. `2 0` takes the list for a fresh
#: | one in each test.
