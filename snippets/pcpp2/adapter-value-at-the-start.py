class Sensor:
    def __init__(self):
        self.celsius = 20


class Fahrenheit:
    def __init__(self, sensor):
        self.sensor = sensor
        self.fixed = self.now()

    def now(self):
        return self.sensor.celsius * 9 // 5 + 32


sensor = Sensor()
adapter = Fahrenheit(sensor)
sensor.celsius = 30
print(adapter.fixed, adapter.now())

#: id = "adapter-value-at-the-start"
#: objective = ["pcpp2.2.s3"]
#: difficulty = 1
#: tags = ["adapter", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 68 86
#: - 86 86
#: + 68 86
#: - 68 68
#: - 86 68
#: - !AttributeError
#: | `self.fixed` holds the result of one calculation and doesn't follow the
#: | sensor. `now()` calculates anew and asks the same sensor, which has changed
#: | in the meantime.
