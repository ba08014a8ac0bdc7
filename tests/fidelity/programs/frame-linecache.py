# the second line comes next
second = "line two"
import linecache

print(repr(linecache.getline(__file__, 2)))
print(repr(linecache.getline(__file__, 99)))
print(len(linecache.getlines(__file__)))
