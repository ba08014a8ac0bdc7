class Session:
    current = None

    def __init__(self, user):
        self.user = user
        if self.current is None:
            self.current = self


ann = Session("ann")
bob = Session("bob")
print(bob.current.user, Session.current is None)

#: id = "singleton-stored-on-the-instance"
#: objective = ["pcpp2.2.2"]
#: difficulty = 2
#: tags = ["singleton", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > bob True
#: + bob True
#: - ann False
#: - ann True
#: - bob False
#: - !AttributeError
#: | `self.current = self` makes an attribute of that object and leaves the one
#: | of the class at None. So each session finds None and becomes its own
#: | `current`. `Session.current = self` would keep the first for all.
