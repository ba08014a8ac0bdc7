import base64
import hashlib
import uuid
import zlib

print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"), uuid.UUID(int=5), uuid.uuid4().version)
print(hashlib.md5(b"x").hexdigest(), hashlib.sha256(b"").hexdigest()[:16], base64.b64encode(b"hi"), zlib.crc32(b"a"))
print(len({uuid.uuid4() for _ in range(5)}))
base64.b64decode("abc")
