import io


class Raw(io.RawIOBase):
    def writable(self):
        return True

    def write(self, b):
        print("raw got", bytes(b))
        return len(b)


w = io.BufferedWriter(Raw())
w.write(b"pending")
print("end")
