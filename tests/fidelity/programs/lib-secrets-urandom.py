import os
import secrets

print(len(os.urandom(8)), len(secrets.token_hex(4)), os.urandom(8) == os.urandom(8))
print(secrets.randbelow(1), secrets.compare_digest("a", "a"), secrets.choice([3]))
