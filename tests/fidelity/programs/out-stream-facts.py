import sys

for stream in sys.stdin, sys.stdout, sys.stderr:
    print(stream.encoding, stream.errors, stream.newlines, stream.closed)
print(sys.stdout.line_buffering, sys.stdout.write_through, sys.stderr.line_buffering)
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdout.writable(), sys.stdout.readable())
