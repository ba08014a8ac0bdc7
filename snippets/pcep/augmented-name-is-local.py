lives = 3


def hit(damage):
    lives -= damage
    return lives


print(hit(1))

#: id = "augmented-name-is-local"
#: objective = ["pcep.4.2"]
#: difficulty = 2
#: tags = ["functions", "scope", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: ! UnboundLocalError
#: - 3
#: + !UnboundLocalError
#: - 2
#: - !TypeError
#: | `lives -= damage` assigns, so `lives` is local in the whole function, and
#: | it has no value yet when the line wants to read it. 2 fits the idea that
#: | the global is used; that takes `global lives`.
