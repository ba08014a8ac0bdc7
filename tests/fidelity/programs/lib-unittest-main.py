import unittest


class T(unittest.TestCase):
    def test_passes(self):
        print("running")
        self.assertEqual(1, 1)


if __name__ == "__main__":
    unittest.main()
print("never")
