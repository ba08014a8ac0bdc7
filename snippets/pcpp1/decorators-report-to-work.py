def painted(f):
    print("paint")
    return f


def polished(f):
    print("polish")
    return f


@painted
@polished
def chair():
    print("chair")


chair()

#: id = "decorators-report-to-work"
#: objective = ["pcpp1.1.4"]
#: difficulty = 1
#: tags = ["decorators", "stacking"]
#: status = "published"
#: license = "Apache-2.0"
#: > polish
#: > paint
#: > chair
#: - paint\npolish\nchair
#: + polish\npaint\nchair
#: - polish\npaint
#: - chair\npolish\npaint
#: | Decorators run when the function is defined, the lowest first: `chair =
#: | painted(polished(chair))`. The call comes later and prints `chair`. Reading
#: | the decorators from the top down would give `paint` first.
