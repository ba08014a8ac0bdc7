class Job:
    def run(self):
        self.prepare()
        print("work")
        return "done"


class NightJob(Job):
    def prepare(self):
        print("lamp on")
        return "stop"


print(NightJob().run())

#: id = "template-hook-says-stop"
#: objective = ["pcpp2.2.8"]
#: difficulty = 1
#: tags = ["template method", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > lamp on
#: > work
#: > done
#: - lamp on\nstop
#: - lamp on\nwork\nstop
#: - work\ndone
#: + lamp on\nwork\ndone
#: - lamp on\nstop\nwork\ndone
#: | `self.prepare()` runs the method of the subclass, which ends with its
#: | `return`. `run` doesn't use the value and goes on. `stop` in the answer
#: | fits the idea that a `return` ends the calling method, too.
