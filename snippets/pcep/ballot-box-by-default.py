def vote(name, box=[]):
    box.append(name)
    print(len(box))


vote("Ann")
result = vote("Bob")
print(result)

#: id = "ballot-box-by-default"
#: objective = ["pcep.4.2"]
#: difficulty = 3
#: tags = ["functions", "defaults", "None"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1
#: > 2
#: > None
#: - 1\n1\nNone
#: - 1\n2\n2
#: + 1\n2\nNone
#: - 1\n1\n1
#: | The default list is made once, when `def` runs, and is kept between the
#: | calls: the second call finds "Ann" in it. Without a `return`, the call
#: | gives None, whatever the function has printed.
