import helper
from pkg import inner


class Here:
    made = helper.make()


print(helper.double(3), inner.name, helper.__file__, Here.made)

#: id = "trace-modules"
