class GameError(Exception):
    pass


class LifeLost(GameError):
    pass


def play(lives):
    if lives < 1:
        raise LifeLost("over")
    return lives - 1


try:
    print(play(1))
    print(play(0))
except Exception:
    print("trouble")
except LifeLost:
    print("life lost")

#: id = "special-own-error-listed-last"
#: objective = ["pcap.2.2", "pcap.2.1"]
#: difficulty = 1
#: tags = ["exceptions", "hierarchy", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 0
#: > trouble
#: - life lost
#: - 0\nlife lost
#: + 0\ntrouble
#: - !LifeLost
#: - 0\ntrouble\nlife lost
#: | The first branch that fits is taken. Every class derived from `Exception`
#: | fits `except Exception`, so the special branch below it is out of reach.
#: | `life lost` expects the closest branch to win.
