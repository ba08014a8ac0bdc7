from unittest.mock import Mock

read = Mock(side_effect=[20, OSError("loose"), 22])
for _ in range(4):
    try:
        print(read())
    except Exception as err:
        print(type(err).__name__)
print(read.call_count)

#: id = "mock-side-effect-runs-out"
#: objective = ["pcpp2.1.4"]
#: difficulty = 3
#: tags = ["mock", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 20
#: > OSError
#: > 22
#: > StopIteration
#: > 4
#: - 20\nOSError\n22\n20\n4
#: + 20\nOSError\n22\nStopIteration\n4
#: - 20\nOSError\n22\n22\n4
#: - 20\nOSError\n22\nStopIteration\n3
#: - 20\nOSError\nOSError\nOSError\n4
#: | With a list as `side_effect`, each call takes the next element: an
#: | exception is raised, anything else is given back. When the list is used up,
#: | the call raises `StopIteration`; it doesn't begin again with 20. Calls that
#: | raise are counted, too.
