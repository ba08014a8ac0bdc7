from datetime import datetime

text = "05/04/2024"
due = datetime.strptime(text, "%d/%m/%Y")
due.replace(day=28)
print(due.strftime("%Y-%m-%d"))

#: id = "due-date-moved-for-nobody"
#: objective = ["pcpp1.5.3"]
#: difficulty = 1
#: tags = ["datetime", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2024-04-05
#: - 2024-04-28
#: - 2024-05-04
#: - 2024-05-28
#: + 2024-04-05
#: - !TypeError
#: | Dates never change: `replace` **returns a new one**, which nobody keeps
#: | here. In the format, `%d` comes before `%m`, so that it is April 5.
