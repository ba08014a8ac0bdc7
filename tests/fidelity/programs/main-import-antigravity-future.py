import __hello__
import __future__

print(__future__.annotations.optional)
