from unittest.mock import Mock

send = Mock()
send("ann")
send("bob")
checks = [send.assert_called_with, send.assert_any_call,
          send.assert_called_once_with]
for check in checks:
    try:
        check("ann")
        print("ok")
    except AssertionError:
        print("failed")

#: id = "mock-asserts-about-the-last-call"
#: objective = ["pcpp2.1.4"]
#: difficulty = 3
#: tags = ["mock"]
#: status = "published"
#: license = "Apache-2.0"
#: > failed
#: > ok
#: > failed
#: - ok\nok\nok
#: - ok\nok\nfailed
#: + failed\nok\nfailed
#: - failed\nok\nok
#: - !TypeError
#: | `assert_called_with` looks at the **last** call only, and that was for bob.
#: | `assert_any_call` looks at all of them. `assert_called_once_with` wants
#: | exactly one call altogether, not one with these arguments.
