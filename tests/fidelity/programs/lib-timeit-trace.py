import timeit

print(timeit.timeit("pass", number=10) >= 0, timeit.default_timer.__name__)
timeit.timeit("undefined_thing", number=1)
