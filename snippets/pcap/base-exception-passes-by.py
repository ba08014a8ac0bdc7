class Alarm(BaseException):
    pass


def ring(level):
    try:
        if level > 3:
            raise Alarm
        return "calm"
    except Exception:
        return "handled"


print(ring(5))

#: id = "base-exception-passes-by"
#: objective = ["pcap.2.2", "pcap.2.1"]
#: difficulty = 3
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: ! Alarm
#: + !Alarm
#: - None
#: - calm
#: - handled
#: | `Exception` itself derives from `BaseException`. A class that stands beside
#: | `Exception`, as `KeyboardInterrupt` does, isn't caught by it and ends the
#: | program here. `handled` takes `Exception` for the top of all.
