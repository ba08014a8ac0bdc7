class OutOfStock(Exception):
    def __init__(self, item, left):
        super().__init__(item)
        self.left = left


try:
    raise OutOfStock("soap", 2)
except OutOfStock as err:
    print(err)
    print(err.args, err.left)

#: id = "args-hold-what-went-to-base"
#: objective = ["pcap.2.2"]
#: difficulty = 3
#: tags = ["exceptions", "classes", "args"]
#: status = "published"
#: license = "Apache-2.0"
#: > soap
#: > ('soap',) 2
#: - soap 2\n('soap',) 2
#: - !AttributeError
#: - soap\n('soap', 2) 2
#: - ('soap', 2)\n('soap', 2) 2
#: + soap\n('soap',) 2
#: | `super().__init__(item)` sets `args` to what it gets, here one value, and
#: | the text of the exception is made of `args`. `left` is an attribute like
#: | any other. `('soap', 2)` expects everything to arrive in `args`.
