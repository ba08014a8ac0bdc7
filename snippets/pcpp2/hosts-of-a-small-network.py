from ipaddress import ip_address, ip_network

net = ip_network("10.0.0.8/29")
print(net.num_addresses, len(list(net.hosts())))
print([ip_address(f"10.0.0.{n}") in net
       for n in (7, 8, 15, 16)])

#: id = "hosts-of-a-small-network"
#: objective = ["pcpp2.4.6", "pcpp2.4.1"]
#: difficulty = 2
#: tags = ["ipaddress"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8 6
#: > [False, True, True, False]
#: - 8 6\n[False, False, True, False]
#: - 8 8\n[False, True, True, False]
#: + 8 6\n[False, True, True, False]
#: - 29 27\n[True, True, True, True]
#: - !ValueError
#: | 29 bits are fixed, so 3 remain: 8 addresses, .8 to .15. **`hosts()` leaves
#: | out the first (the network) and the last (broadcast)**, but `in` counts
#: | them: they belong to the network.
