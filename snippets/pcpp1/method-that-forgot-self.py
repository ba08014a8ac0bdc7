class Weather:
    @staticmethod
    def warm(degrees):
        return degrees > 20

    def cold(degrees):
        return degrees < 5


today = Weather()
print(today.warm(25))
try:
    print(today.cold(25))
except TypeError:
    print("oops")
print(Weather.cold(25))

#: id = "method-that-forgot-self"
#: objective = ["pcpp1.1.5"]
#: difficulty = 1
#: tags = ["staticmethod"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > oops
#: > False
#: - True\nFalse\nFalse
#: - True\noops\nTrue
#: - !TypeError
#: + True\noops\nFalse
#: | A call through an instance passes the instance as the first argument,
#: | unless the method is a `staticmethod`. So `today.cold(25)` has one argument
#: | too many. A call through the class passes only what stands there, and
#: | works.
