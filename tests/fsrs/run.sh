#!/bin/sh
# run.sh DRIVER FOLDER [SEED] - has npm install ts-fsrs into FOLDER, once, and
# compares; says in a `skip` line what is missing for that.
set -u
here=$(cd "$(dirname "$0")" && pwd)
driver=$(realpath "$1") folder=$2 seed=${3:-}

skip() { echo "skip fsrs: $1"; exit 0; }
command -v node >/dev/null || skip "no node here to run ts-fsrs with"
why=$("$here/../npm.sh" "$here" "$folder" ts-fsrs 2>&1) || {
	[ $? = 3 ] && skip "$why"
	echo "$why" >&2
	exit 1
}
cd "$folder" && exec node "$here/compare.mjs" "$driver" $seed
