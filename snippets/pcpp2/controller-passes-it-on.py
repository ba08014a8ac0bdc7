def read_model(key):
    print("model")
    return {"tea": 3}.get(key, 0)


def draw_view(amount):
    print("view")
    return "#" * amount


class Controller:
    def handle(self, key):
        print("controller")
        return draw_view(read_model(key))


print(Controller().handle("tea"))

#: id = "controller-passes-it-on"
#: objective = ["pcpp2.2.9"]
#: difficulty = 1
#: tags = ["mvc", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > controller
#: > model
#: > view
#: > ###
#: - controller\nview\nmodel\n###
#: - model\nview\ncontroller\n###
#: - view\nmodel\ncontroller\n###
#: - controller\nview\n###
#: + controller\nmodel\nview\n###
#: | `draw_view` can start only when its argument is known, so the model is
#: | asked first. `view` before `model` reads the nested call from left to
#: | right.
