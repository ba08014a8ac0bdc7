import sys
import warnings

sys.stderr = sys.stdout
print("a")
warnings.warn("shown with the source line")
print("b")
