class C:
    @property
    def p(self):
        return self.missing


c = C()
print(hasattr(c, "p"))
c.p
