import warnings

warnings.simplefilter("always")
warnings.warn("shown", ResourceWarning)
print("x")
