from multiprocessing.shared_memory import SharedMemory

first = SharedMemory(create=True, size=4)
second = SharedMemory(name=first.name)
second.buf[:2] = b"AB"
copy = bytes(first.buf[:2])
second.buf[0] = 90
print(copy, bytes(first.buf[:2]))
second.close()
first.close()
first.unlink()

#: id = "two-views-of-shared-memory"
#: objective = ["pcpp2.3.s1"]
#: difficulty = 2
#: tags = ["shared-memory", "bytes"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'AB' b'ZB'
#: + b'AB' b'ZB'
#: - b'ZB' b'ZB'
#: - b'AB' b'AB'
#: - b'AB' b'AZ'
#: - !FileNotFoundError
#: | Both objects have the same name, so **they show the same bytes**: what one
#: | writes, the other reads. But `bytes(...)` makes a copy, and it stays as it
#: | was. 90 is the code of Z.
