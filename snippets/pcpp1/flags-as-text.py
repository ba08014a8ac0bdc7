from enum import Flag


class Right(Flag):
    READ = 1
    WRITE = 2


both = Right.READ | Right.WRITE
print(both)

#: id = "flags-as-text"
#: objective = ["pcpp1.1.2"]
#: difficulty = 3
#: tags = ["enum", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > Right.READ|WRITE
#: - Right.WRITE|READ
#: - Right.READ|Right.WRITE
#: - 3
#: + Right.READ|WRITE
#: | Members of a `Flag` that are joined by `|` are one member, shown with the
#: | names of its parts. Since 3.11 the smallest comes first, before that the
#: | largest did.
#: @ <3.11
#: > Right.WRITE|READ
#: + Right.WRITE|READ
#: - Right.READ|Right.WRITE
#: - 3
#: - Right.READ|WRITE
