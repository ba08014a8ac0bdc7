import warnings

warnings.simplefilter("error")
print("a")
warnings.warn("now an error", RuntimeWarning)
