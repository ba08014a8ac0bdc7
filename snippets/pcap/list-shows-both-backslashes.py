path = "C:\\new"
print(path, len(path))
print([path])

#: id = "list-shows-both-backslashes"
#: objective = ["pcap.3.1"]
#: difficulty = 3
#: tags = ["strings", "escapes", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > C:\new 6
#: > ['C:\\new']
#: - C:\\\\new 7\n['C:\\\\new']
#: + C:\\new 6\n['C:\\\\new']
#: - C:\\new 6\n[C:\\new]
#: - C:\\new 6\n['C:\\new']
#: - C:\\\\new 7\n['C:\\\\\\\\new']
#: | `\\` in a literal is one backslash: six characters. `print` shows a string
#: | as it is, but inside a list the way it would be typed, with quotes and with
#: | the backslash doubled.
