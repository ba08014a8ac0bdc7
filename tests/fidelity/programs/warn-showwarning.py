import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print("W", category.__name__, message, lineno)


warnings.showwarning = show
warnings.warn("user")
warnings.warn("old", DeprecationWarning)
warnings.warn("pending", PendingDeprecationWarning)
for _ in range(2):
    warnings.warn("once per place")
