class Parcel:
    def __init__(self, name, limit):
        self.name = name
        self.limit = limit

    def fits(self, weight):
        print("try", self.name)
        return weight <= self.limit


def choose(parcels, weight):
    for parcel in parcels:
        if parcel.fits(weight):
            return parcel.name
    return "none"


sizes = [Parcel("S", 2), Parcel("M", 5), Parcel("L", 9)]
print(choose(sizes, 4))

#: id = "strategy-first-that-fits"
#: objective = ["pcpp2.2.s1"]
#: difficulty = 1
#: tags = ["strategy", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > try S
#: > try M
#: > M
#: - try S\ntry M\ntry L\nL
#: - try M\nM
#: - try S\ntry M\ntry L\nM
#: + try S\ntry M\nM
#: - try S\nnone
#: | `return` leaves the loop and the function in the first round that reaches
#: | it. So `M` is chosen and `L` isn't even tried. `L` as the answer fits the
#: | idea that a loop is always run to its end.
