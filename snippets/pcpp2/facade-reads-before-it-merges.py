def read(name):
    print("read", name)
    return [name]


def clean(rows):
    print("clean")
    return rows


def merge(left, right):
    print("merge")
    return left + right


class Report:
    def run(self):
        return merge(read("a"), clean(read("b")))


print(Report().run())

#: id = "facade-reads-before-it-merges"
#: objective = ["pcpp2.2.4"]
#: difficulty = 2
#: tags = ["facade", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > read a
#: > read b
#: > clean
#: > merge
#: > ['a', 'b']
#: - merge\nread a\nclean\nread b\n['a', 'b']
#: - read a\nread b\nmerge\n['a', 'b']
#: + read a\nread b\nclean\nmerge\n['a', 'b']
#: - read a\nclean\nread b\nmerge\n['a', 'b']
#: - read b\nclean\nread a\nmerge\n['b', 'a']
#: | All arguments are evaluated before a call starts, from left to right, and
#: | the same holds for the calls among them. So `merge` is last, although it
#: | stands first in the line.
