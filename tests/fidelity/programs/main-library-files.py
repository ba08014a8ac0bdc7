import os
import os.path
import stat

print(os.__file__.endswith("/os.py"), os.path.__name__, stat.__file__.endswith("/stat.py"))
