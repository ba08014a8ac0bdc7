#!/bin/sh
# page.sh WHATPRINTS BUILD - the page of `progress --html` in headless Chromium,
# narrow and wide, light and dark; npm gets playwright-core into BUILD, once. A
# `skip` line says what is missing for that.
set -u
here=$(cd "$(dirname "$0")" && pwd)
whatprints=$(realpath "$1") folder=$2

skip() { echo "skip page: $1"; exit 0; }
[ -x /usr/bin/chromium ] || skip "no /usr/bin/chromium here"
command -v node >/dev/null || skip "no node here to drive it with"
why=$("$here/../npm.sh" "$here" "$folder" playwright-core 2>&1) || {
	[ $? = 3 ] && skip "$why"
	echo "$why" >&2
	exit 1
}

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache"
# Two days of drills and an idea that is held, so that all of it has content.
for days in 2 1; do
	for question in loop-to-three list-of-range sum-of-two; do
		printf '0\n1\n2\n3\n.\n\nq\n' | WHATPRINTS_CLOCK=-$((days * 86400)) \
			"$whatprints" drill --plain "$here/bank/$question.py" \
			>"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
	done
done
"$whatprints" progress --html "$work/page.html" "$here/bank" >"$work/said" ||
	exit 1
cp "$here/page.mjs" "$folder/" && cd "$folder" && node page.mjs "$work"
