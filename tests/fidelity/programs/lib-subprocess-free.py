import shlex
import shutil

print(shlex.split("a 'b c' d"), shlex.quote("it's"), shutil.which("no-such-program-here"))
print(shutil.get_terminal_size())
