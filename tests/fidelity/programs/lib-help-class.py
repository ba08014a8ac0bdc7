class Dog:
    """A dog."""

    legs = 4

    def bark(self, loud=False):
        """Make noise."""


help(Dog.bark)
help(Dog)
