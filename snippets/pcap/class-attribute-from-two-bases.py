class Plan:
    users = 1
    price = 0


class Team(Plan):
    price = 8


class School(Plan):
    users = 30
    price = 5


class Club(Team, School):
    pass


print(Club.users, Club.price)

#: id = "class-attribute-from-two-bases"
#: objective = ["pcap.4.5"]
#: difficulty = 2
#: tags = ["inheritance", "diamonds"]
#: status = "published"
#: license = "Apache-2.0"
#: > 30 8
#: - 1 8
#: - 30 5
#: - 1 0
#: + 30 8
#: | `Club` is asked first, then `Team`, then `School`, and `Plan` **only after
#: | both**. So `users` comes from `School` and `price` from `Team`. `1 8` fits
#: | the idea that `Team` and all above it are asked before `School`.
