import io


class F(io.StringIO):
    def close(self):
        print("close", self.closed)
        super().close()


f = F("x")
del f
g = F("y")
print("end")
