class N:
    def __del__(self):
        try:
            import fractions
            print("imported", fractions.Fraction(1, 2))
        except BaseException as e:
            print(type(e).__name__)


n = N()
print("end")
