def test_copy():
    row = [1, 2]
    other = list(row)
    assert other == row, "equal"
    assert other is row, "same"
    assert other[0] is row[0], "inner"


def test_sum():
    assert sum([1, 2]) == 4


for test in test_copy, test_sum:
    try:
        test()
        print("passed")
    except AssertionError as err:
        print(err.args)

#: id = "plain-assert-and-its-args"
#: objective = ["pcpp2.1.4", "pcap.2.1"]
#: difficulty = 3
#: tags = ["assert", "pytest"]
#: status = "published"
#: license = "Apache-2.0"
#: > ('same',)
#: > ()
#: + ('same',)\n()
#: - passed\n()
#: - ('same', 'inner')\n()
#: - same\nNone
#: - ('same',)\n('False',)
#: | A test in the way of pytest is a function with plain `assert`s; it passes
#: | unless one raises. The message after the comma becomes the only element of
#: | `args`; without a message `args` is empty. `passed` takes `is` for `==`,
#: | though a copy is another object.
