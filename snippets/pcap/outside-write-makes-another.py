class Account:
    def __init__(self):
        self.__cents = 500

    def total(self):
        return self.__cents


acc = Account()
acc.__cents = 0
print(acc.total(), acc.__cents)

#: id = "outside-write-makes-another"
#: objective = ["pcap.4.1", "pcap.4.2"]
#: difficulty = 3
#: tags = ["classes", "encapsulation"]
#: status = "published"
#: license = "Apache-2.0"
#: > 500 0
#: - 0 0
#: - 500 500
#: + 500 0
#: - !AttributeError
#: | Inside the class, `__cents` means `_Account__cents`; outside, no such
#: | change is made. So `acc.__cents = 0` makes **one more attribute**, and the
#: | methods never see it. `0 0` fits the idea that both are the same
#: | attribute.
