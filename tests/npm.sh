#!/bin/sh
# npm.sh FROM FOLDER MODULE - has npm install into FOLDER, once, what FROM's
# package.json and lock file name. Where that can't be had, says why; exit 3.
set -u
from=$1 folder=$2 module=$3

lacks() { echo "$1"; exit 3; }
mkdir -p "$folder" || exit 1
# Another version is another folder's content.
cmp -s "$from/package-lock.json" "$folder/package-lock.json" &&
	[ -d "$folder/node_modules/$module" ] && exit 0
command -v npm >/dev/null || lacks "no npm here to install $module with"
cp "$from/package.json" "$from/package-lock.json" "$folder/" || exit 1
why=$(cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund \
	--fetch-retries=1 --loglevel=error 2>&1) || {
	rm -rf "$folder/node_modules"
	lacks "npm could not install $module: $(echo "$why" | head -n 1)"
}
