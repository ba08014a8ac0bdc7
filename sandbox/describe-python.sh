#!/bin/sh
# describe-python.sh PYTHON FOLDER - what a box for this CPython is built with.
# Writes FOLDER/python.mk (flags) and FOLDER/py_home.c (where its files are,
# and the libraries that its modules load), all from its own sysconfig.
set -eu
python=$1
out=$2
mkdir -p "$out"

"$python" -I - "$out" <<'EOF'
import os, sys, sysconfig as s, glob, site, subprocess
out = sys.argv[1]
v = "%d.%d" % sys.version_info[:2]
lib = s.get_config_var("LIBDIR")
dirs = [lib, os.path.join(lib, s.get_config_var("MULTIARCH") or "."),
        s.get_config_var("LIBPL")]
home = next(d for d in dirs if os.path.exists(os.path.join(d, "libpython%s.so" % v)))
home = os.path.normpath(home)
stdlib = s.get_paths()["stdlib"]
dynload = os.path.join(s.get_paths()["platstdlib"], "lib-dynload")
if not os.path.isdir(dynload):
    dynload = os.path.join(stdlib, "lib-dynload")
zipped = os.path.join(os.path.dirname(stdlib), "python%d%d.zip" % sys.version_info[:2])

needed, linkers = set(), set()
for module in glob.glob(os.path.join(dynload, "*.so")):
    text = subprocess.run(["ldd", module], capture_output=True, text=True).stdout
    for line in text.splitlines():
        path = line.partition("=>")[2].split("(")[0].strip()
        if path.startswith("/"):
            needed.add(path)
        elif line.strip().startswith("/"):
            linkers.add(line.split()[0])

# the linker, where it looks by itself, and what it finds there points to
multiarch = s.get_config_var("MULTIARCH")
shared = ["/usr/lib/" + multiarch] if multiarch else []
shared += sorted(linkers) + ["/usr/lib64", "/etc/alternatives"]

def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

with open(os.path.join(out, "python.mk"), "w") as f:
    f.write("PY_INCLUDE := %s\n" % s.get_paths()["include"])
    f.write("PY_LINK := -L%s -lpython%s -Wl,-rpath,%s\n" % (home, v, home))
with open(os.path.join(out, "py_paths.h"), "w") as f:
    for name, value in (("EXECUTABLE", sys.executable), ("PREFIX", sys.base_prefix),
                        ("STDLIB", stdlib), ("DYNLOAD", dynload), ("ZIP", zipped)):
        f.write("#define PY_%s %s\n" % (name, quote(value)))
with open(os.path.join(out, "py_home.c"), "w") as f:
    f.write('/* made by sandbox/describe-python.sh */\n'
            '#include "py_paths.h"\n#include "inside/python.h"\n')
    for name, paths in (("libraries", sorted(needed)),
                        ("sites", site.getsitepackages()), ("shared", shared)):
        f.write("\nstatic const char *const %s[] = {\n" % name)
        for path in paths:
            f.write("\t%s,\n" % quote(path))
        f.write("\t0,\n};\n")
    f.write("\nconst struct jail_python python_home = {\n"
            "\tPY_EXECUTABLE, PY_STDLIB, PY_DYNLOAD, libraries, sites, shared,\n"
            "};\n")
EOF
