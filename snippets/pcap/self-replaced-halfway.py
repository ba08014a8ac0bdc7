class Robot:
    def __init__(self):
        self.x = 0

    def move(self):
        self.x += 1
        self = Robot()
        self.x += 5


robot = Robot()
robot.move()
robot.move()
print(robot.x)

#: id = "self-replaced-halfway"
#: objective = ["pcap.4.3"]
#: difficulty = 2
#: tags = ["classes", "methods", "self"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: - 5
#: - 10
#: - 12
#: + 2
#: | Until the assignment, `self` is `robot`; after it, the name means **another
#: | object**, which is lost when the method ends. So each call adds 1 to
#: | `robot`. A 5 fits the idea that the robot itself is replaced.
