import bank.tax


def show(amount):
    print(__name__)
    return amount


print(show(bank.tax.add(100)))

#: id = "each-function-knows-its-module"
#: objective = ["pcap.1.5"]
#: difficulty = 2
#: tags = ["packages", "__name__", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > bank.tax
#: > __main__
#: > 119
#: - __main__\n__main__\n119
#: - __main__\nbank.tax\n119
#: - bank.tax\n119
#: - bank.tax\n__main__
#: + bank.tax\n__main__\n119
#: | A function sees the names of the module where it was written, also its
#: | `__name__`. In a package that is the full name, `bank.tax`. The argument
#: | comes first, so `add` prints before `show`.
