import zlib

zlib.decompress(b"not compressed")
