import unittest


class TestPump(unittest.TestCase):
    def test_start(self):
        pass

    def test_Stop(self):
        pass

    def check_oil(self):
        pass

    def test_9(self):
        pass

    def test_10(self):
        pass


loader = unittest.TestLoader()
for name in loader.getTestCaseNames(TestPump):
    print(name)

#: id = "test-names-are-sorted-as-text"
#: objective = ["pcpp2.1.4"]
#: difficulty = 2
#: tags = ["unittest", "loader", "sorting"]
#: status = "published"
#: license = "Apache-2.0"
#: > test_10
#: > test_9
#: > test_Stop
#: > test_start
#: - test_start\ntest_Stop\ntest_9\ntest_10
#: - test_9\ntest_10\ntest_start\ntest_Stop
#: - test_10\ntest_9\ntest_start\ntest_Stop
#: + test_10\ntest_9\ntest_Stop\ntest_start
#: | The loader takes methods that begin with `test` and **sorts the names as
#: | text**: `1` before `9`, capitals before small letters. The order in the
#: | class plays no part. `test_start` before `test_Stop` ignores the case.
