import os
import stat

mode = os.fstat(1).st_mode
print(stat.S_ISCHR(mode), stat.S_ISREG(mode), stat.S_ISDIR(mode))
