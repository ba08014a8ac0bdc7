import doctest


def parts(text):
    """
    >>> parts("a b")
    [a, b]
    >>> parts("c")
    ['c']
    >>> parts(7)
    Traceback (most recent call last):
    AttributeError: 'int' object has no attribute 'split'
    """
    return text.split()


names = {"parts": parts}
[test] = doctest.DocTestFinder().find(parts, globs=names)
runner = doctest.DocTestRunner(verbose=False)
done = runner.run(test, out=lambda text: None)
print(done.attempted, done.failed)

#: id = "doctest-compares-what-is-shown"
#: objective = ["pcpp2.1.4"]
#: difficulty = 2
#: tags = ["doctest"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 1
#: - 3 0
#: + 3 1
#: - 1 1
#: - 3 2
#: - 2 1
#: | Doctest compares texts with what the prompt would show: strings in a list
#: | have their quotes, so `[a, b]` fails. The examples after it run all the
#: | same. An exception with the right last line is a success. `1 1` would need
#: | the option to stop at the first failure.
