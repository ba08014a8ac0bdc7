class Config:
    color = "red"

    def __init__(self):
        self.size = 3

    def __getattr__(self, name):
        return "?" + name


config = Config()
config.font = "mono"
print(config.size, config.color, config.font, config.lang)

#: id = "getattr-only-for-what-is-missing"
#: objective = ["pcpp1.1.2"]
#: difficulty = 3
#: tags = ["special methods", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 red mono ?lang
#: - ?size ?color ?font ?lang
#: + 3 red mono ?lang
#: - 3 ?color mono ?lang
#: - 3 red ?font ?lang
#: - !AttributeError
#: | `__getattr__` is asked only when the usual search, in the object and then
#: | in its classes, has found nothing. So only `lang` comes from it. The method
#: | that is called for **every** attribute is `__getattribute__`.
