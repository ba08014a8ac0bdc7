def make():
    rate = 2

    def apply(n):
        return n * rate

    rate = 10
    return apply


f = make()
rate = 100
print(f(3))

#: id = "closure-sees-latest-value"
#: objective = ["pcap.5.3"]
#: difficulty = 2
#: tags = ["closures"]
#: status = "published"
#: license = "Apache-2.0"
#: > 30
#: - !NameError
#: - 6
#: - 300
#: + 30
#: | A closure keeps the variable of the function around it, not a value: it
#: | sees what `rate` is when it is called. 6 fits a value frozen at `def`, 300
#: | a look-up where the call stands.
