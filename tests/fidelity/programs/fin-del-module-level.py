class Noisy:
    def __del__(self):
        print("del")


n = Noisy()
print("end of main")
