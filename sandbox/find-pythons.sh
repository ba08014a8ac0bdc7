#!/bin/sh
# find-pythons.sh [all|PYTHON...] - which CPythons to build boxes for.
# Prints "MINOR PATH" a line, one a minor version, ascending. A Python can be
# embedded when its shared library and its headers are there. Without an
# argument: the system's python3.
set -u

facts='
import os, sys, sysconfig as s
if sys.implementation.name != "cpython" or sys.version_info < (3, 9):
    sys.exit(1)
v = "%d.%d" % sys.version_info[:2]
lib = "libpython" + v + ".so"
dirs = [s.get_config_var("LIBDIR") or "", s.get_config_var("LIBPL") or ""]
dirs.append(os.path.join(dirs[0], s.get_config_var("MULTIARCH") or ""))
ok = any(os.path.exists(os.path.join(d, lib)) for d in dirs) and \
    os.path.exists(os.path.join(s.get_paths()["include"], "Python.h"))
print(sys.version_info[1], os.path.realpath(sys.executable) if ok else "-")
'

candidates() {
	if [ "$*" = all ]; then
		[ -x /usr/bin/python3 ] && echo /usr/bin/python3
		# on PATH: python3.9, python3.10... of every folder
		echo "$PATH" | tr : '\n' | while read -r dir; do
			for p in "$dir"/python3.[0-9] "$dir"/python3.[0-9][0-9]; do
				[ -x "$p" ] && echo "$p"
			done
		done
		# those that pkg-config knows: Debian puts the headers there
		pkg-config --list-all 2>/dev/null |
			sed -n 's/^python-\(3\.[0-9]*\)-embed .*/python\1/p' |
			while read -r p; do command -v "$p"; done
		for p in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.*/bin/python3; do
			[ -x "$p" ] && echo "$p"
		done
	elif [ $# -gt 0 ]; then
		for p in "$@"; do
			command -v "$p" || echo "$p"
		done
	elif [ -x /usr/bin/python3 ]; then
		echo /usr/bin/python3
	else
		command -v python3
	fi
}

seen=' '
candidates "$@" | while read -r python; do
	line=$("$python" -I -c "$facts" 2>/dev/null) || line=
	minor=${line%% *}
	path=${line#* }
	if [ -z "$line" ] || [ "$path" = - ]; then
		[ "$*" = all ] ||
			echo "$python can't be embedded: no headers or no shared library" >&2
		continue
	fi
	case "$seen" in *" $minor "*) continue ;; esac
	seen="$seen$minor "
	echo "$minor $path"
done | sort -n
