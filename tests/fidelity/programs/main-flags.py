import sys

f = sys.flags
print(f.isolated, f.ignore_environment, f.no_user_site, f.debug, f.optimize, f.verbose)
print(f.inspect, f.interactive, f.quiet, f.bytes_warning, f.dev_mode)
print(__debug__)
