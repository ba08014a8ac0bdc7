today = [18, 21]
week = today
week = week.append(25)
print(today, week)

#: id = "append-gives-none-back"
#: objective = ["pcep.3.1"]
#: difficulty = 2
#: tags = ["lists", "None", "aliases"]
#: status = "published"
#: license = "Apache-2.0"
#: > [18, 21, 25] None
#: - [18, 21, 25] [18, 21, 25]
#: - [18, 21] [18, 21, 25]
#: - [18, 21] None
#: + [18, 21, 25] None
#: | `append` changes the list in place and gives back None, which the
#: | assignment stores in `week`. Before that, `week` was only a second name for
#: | the list, so `today` shows the new element.
