speed = 10


def faster(step):
    speed = 100
    speed += step
    return speed


print(faster(5), speed)

#: id = "local-hides-global"
#: objective = ["pcep.4.2"]
#: difficulty = 1
#: tags = ["functions", "scope"]
#: status = "published"
#: license = "Apache-2.0"
#: > 105 10
#: - !UnboundLocalError
#: + 105 10
#: - 15 15
#: - 105 105
#: | Assigning a name in a function makes it local there, for the whole body.
#: | The global `speed` is hidden inside and unchanged outside. `105 105` fits
#: | the idea of one variable for the whole program.
