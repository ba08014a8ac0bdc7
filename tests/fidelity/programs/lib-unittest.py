# needs: files
import sys
import unittest


class T(unittest.TestCase):
    def test_ok(self):
        self.assertEqual(1, 1)

    def test_sub(self):
        with self.assertRaises(ValueError):
            int("x")


suite = unittest.defaultTestLoader.loadTestsFromTestCase(T)
result = unittest.TextTestRunner(stream=open("/dev/null", "w"), verbosity=0).run(suite)
print(result)
