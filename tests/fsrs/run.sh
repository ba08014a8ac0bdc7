#!/bin/sh
# run.sh DRIVER FOLDER [SEED] - has npm install ts-fsrs into FOLDER, once, and
# compares; says in a `skip` line what is missing for that.
set -u
here=$(cd "$(dirname "$0")" && pwd)
driver=$(realpath "$1") folder=$2 seed=${3:-}

skip() { echo "skip fsrs: $1"; exit 0; }
command -v node >/dev/null || skip "no node here to run ts-fsrs with"
mkdir -p "$folder" || exit 1
# Another version is another folder's content.
if ! cmp -s "$here/package-lock.json" "$folder/package-lock.json" ||
		[ ! -d "$folder/node_modules/ts-fsrs" ]; then
	command -v npm >/dev/null || skip "no npm here to install ts-fsrs with"
	cp "$here/package.json" "$here/package-lock.json" "$folder/" || exit 1
	why=$(cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund \
		--fetch-retries=1 --loglevel=error 2>&1) || {
		rm -rf "$folder/node_modules"
		skip "npm could not install ts-fsrs: $(echo "$why" | head -n 1)"
	}
fi
cd "$folder" && exec node "$here/compare.mjs" "$driver" $seed
