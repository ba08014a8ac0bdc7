class Meta(type):
    def __del__(cls):
        print("class deleted", cls.__name__)


class A(metaclass=Meta):
    pass


del A
import gc

gc.collect()
print("end")
