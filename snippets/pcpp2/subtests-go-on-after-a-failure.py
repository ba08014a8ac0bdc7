import unittest

seen = []


class TestEven(unittest.TestCase):
    def test_all(self):
        for n in [2, 3, 4, 5]:
            with self.subTest(n=n):
                self.assertEqual(n % 2, 0)
                seen.append(n)


result = unittest.TestResult()
TestEven("test_all").run(result)
print(result.testsRun, len(result.failures), seen)

#: id = "subtests-go-on-after-a-failure"
#: objective = ["pcpp2.1.4"]
#: difficulty = 2
#: tags = ["unittest", "subtest"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2 [2, 4]
#: + 1 2 [2, 4]
#: - 4 2 [2, 4]
#: - 1 1 [2]
#: - 1 1 [2, 4]
#: - 1 2 [2, 3, 4, 5]
#: | A failure ends the block of its `subTest`, and the loop goes on with the
#: | next one. Each failed block counts as a failure, but it is one test method,
#: | so `testsRun` is 1. Without `subTest` the first failure would end the test:
#: | `1 1 [2]`.
