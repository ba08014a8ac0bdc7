import platform
import sys

print(sys.version_info[0], sys.version.split()[0] == platform.python_version())
print(platform.python_implementation(), sys.hexversion >> 24, sys.api_version)
print(sys.version_info.releaselevel)
