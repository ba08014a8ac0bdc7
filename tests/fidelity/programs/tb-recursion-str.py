class S:
    def __str__(self):
        return str(self)


print("x")
print(S())
