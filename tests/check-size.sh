#!/bin/sh
# check-size.sh - functions under 60 lines, files under 600. Exceptions stand
# in tests/size-exceptions.txt ("path function|- why"); that list may only
# shrink: one that is no longer needed is a failure too.
set -u
cd "$(dirname "$0")/.." || exit 2
allowed=tests/size-exceptions.txt

over=$(awk '
FNR == 1 { if (file && lines >= 600) print file, "-", lines; file = FILENAME; lines = 0; name = "" }
{ lines = FNR }
# a C function starts with its name at the left margin and ends with a brace there
/^[a-z].*\(/ && !/;[ \t]*$/ { head = $0; start = FNR; sub(/\(.*/, "", head); n = split(head, w, /[ *]+/); name = w[n] }
/^}/ { if (name != "" && FNR - start + 1 >= 60) print FILENAME, name, FNR - start + 1; name = "" }
END { if (lines >= 600) print file, "-", lines }
' $(find grader sandbox tests -name '*.[ch]' | sort))

failed=0
echo "$over" | while read -r file name lines; do
	[ -z "$file" ] && continue
	grep -q "^$file $name " "$allowed" 2>/dev/null && continue
	echo "$file: ${name#-} $lines lines: split it"
done | grep . && failed=1
while read -r file name why; do
	case "$file" in ''|'#'*) continue ;; esac
	echo "$over" | grep -q "^$file $name " ||
		{ echo "$allowed: $file $name is no longer too long: take it out"; failed=1; }
done <"$allowed"
[ $failed = 0 ] && echo "ok sizes"
exit $failed
