import math

for people in (3, 0, -1):
    try:
        print(math.factorial(people))
    except ValueError:
        print("none")

#: id = "factorial-of-nothing-is-one"
#: objective = ["pcap.1.2"]
#: difficulty = 2
#: tags = ["math", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 6
#: > 1
#: > none
#: - 6\nnone\nnone
#: - 6\n0\nnone
#: + 6\n1\nnone
#: - 6\n1\n1
#: - !ValueError
#: | `factorial(3)` is 3 * 2 * 1, and by definition `factorial(0)` is 1: there
#: | is one way to seat nobody. Below zero it raises `ValueError`. `0` comes
#: | from multiplying by the 0 itself.
