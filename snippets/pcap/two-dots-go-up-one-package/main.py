from farm.barn.hay import near, far

print(near, far)

#: id = "two-dots-go-up-one-package"
#: objective = ["pcap.1.s1", "pcap.1.5"]
#: difficulty = 2
#: tags = ["packages", "relative imports"]
#: status = "published"
#: license = "Apache-2.0"
#: > tons bales
#: - bales tons
#: - !ImportError
#: + tons bales
#: | One dot is the package in which the module lies, `farm.barn`; each further
#: | dot goes up one level, here to `farm`. The two `unit` are names of two
#: | packages. Swapped, one dot would be the package on top.
