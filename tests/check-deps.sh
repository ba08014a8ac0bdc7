#!/bin/sh
# check-deps.sh - a header that a source includes comes from a package that
# .ci/deps installs: what happens to be on this machine is no dependency.
# Skipped, visibly, where no dpkg can tell the package of a file.
set -u
cd "$(dirname "$0")/.." || exit 2
command -v dpkg-query >/dev/null || { echo "skip deps: no dpkg here"; exit 0; }

# every compiler brings these
brought="libc6-dev linux-libc-dev libgcc-$(gcc -dumpversion)-dev"
failed=0

# $1: folders; what they include with <>, but for the files that see
# Python.h: each interpreter brings its own headers
headers() {
	# shellcheck disable=SC2086 # a list of folders
	find $1 -name '*.[ch]' ! -path 'sandbox/inside/py*' -exec sed -n \
		's/^[ \t]*#[ \t]*include[ \t]*<\([^>]*\)>.*/\1/p' {} + | sort -u
}
# the file that <$1> is here, nothing if none
file_of() {
	case "$1" in cmocka.h) before="-include stdarg.h -include setjmp.h" ;; *) before= ;; esac
	# shellcheck disable=SC2086 # a list of options
	file=$(echo "#include <$1>" | gcc -H -fsyntax-only -D_GNU_SOURCE $before \
		-I/usr/include/libxml2 -xc - 2>&1 | sed -n "s|^[.] \(.*/$1\)\$|\1|p" | tail -1)
	[ -n "$file" ] && readlink -f "$file"
}
# $1: folders, $2: the level whose packages their sources may count on
check() {
	files=
	for header in $(headers "$1"); do
		file=$(file_of "$header") || {
			echo ".ci/deps:1:1: <$header> of $1 is not here: run make deps-test"
			failed=1
			continue
		}
		files="$files $file"
	done
	packages=" $brought $(DEPS=list .ci/deps "$2") "
	# shellcheck disable=SC2086 # a list of files
	for package in $(dpkg-query -S $files | sed 's/[:,].*//' | sort -u); do
		case "$packages" in
		*" $package "*) ;;
		*)
			echo ".ci/deps:1:1: $1 includes headers of $package, which the" \
				"level \"$2\" does not install"
			failed=1
			;;
		esac
	done
}
check "grader sandbox" core
check tests test
[ $failed = 0 ] && echo "ok deps"
exit $failed
