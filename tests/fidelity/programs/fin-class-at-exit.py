class Meta(type):
    def __del__(cls):
        print("class deleted")


class A(metaclass=Meta):
    pass


print("end")
