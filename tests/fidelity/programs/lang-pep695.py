# python: >=3.12
def first[T](xs: list[T]) -> T:
    return xs[0]


class Box[T: int]:
    pass


type Pair[A] = tuple[A, A]
print(first([1, 2]), first.__type_params__, Box.__type_params__[0].__bound__)
print(Pair, Pair.__value__, Pair[int], Box[int])
type Bad = undefined_name
print(Bad)
Bad.__value__
