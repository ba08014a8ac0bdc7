class Todo(list):
    def count_long(self):
        return sum(len(task) > 4 for task in self)


today = Todo(["wash"])
later = today
today += ["paint", "clean"]
print(later.count_long(), len(today))

#: id = "todo-list-grows-in-place"
#: objective = ["pcpp1.1.8"]
#: difficulty = 2
#: tags = ["subclassing built-ins", "list"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 3
#: - 0 3
#: + 2 3
#: - 0 1
#: - 2 2
#: - !AttributeError
#: | A subclass of list inherits `+=` as it is: it extends the object in place
#: | and keeps the type. `later` is another name for that object and sees the
#: | new tasks. "0 3" would follow from `today = today + [...]`.
