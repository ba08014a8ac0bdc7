seen = 0
for row in ["abx", "xc", "d"]:
    for letter in row:
        if letter == "x":
            break
        seen += 1
print(seen)

#: id = "count-before-the-x"
#: objective = ["pcap.6.2"]
#: difficulty = 1
#: tags = ["loops", "break"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: - 2
#: + 3
#: - 4
#: - 6
#: | `break` ends **only the inner loop**; the outer one goes on with the next
#: | row. That makes 2, then 0, then 1. A 2 fits the idea that the first `x`
#: | ends both loops; a 4 takes `break` for `continue`.
