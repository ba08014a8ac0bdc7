#!/bin/sh
# sarif-schema.sh FOLDER - the file of OASIS' schema of SARIF 2.1.0 (errata 5)
#
# Prints its path in FOLDER, where npm puts it once: the package is Microsoft's,
# which carries the schema. Where it can't be had, says why on stderr; exit 1.
set -u
package=@microsoft/jest-sarif@1.0.0-beta.0
sum=0357ce84f77a21ce620e4e05f583f0d6a341e1717eefe22f891ef197caf617a433424c7972963d2ec1a4dab1318852047016e3a559d29b058606e9004a4890f4
folder=$1 schema=$1/package/lib/schemas/sarif-2.1.0-rtm.5.json

fail() { echo "$1" >&2; exit 1; }
if [ ! -f "$schema" ]; then
	command -v npm >/dev/null || fail "no npm here to get SARIF's schema with"
	mkdir -p "$folder" && cd "$folder" || exit 1
	why=$(npm pack --silent --fetch-retries=1 "$package" 2>&1) ||
		fail "npm could not get SARIF's schema: $(echo "$why" | head -n 1)"
	echo "$sum  $why" | sha512sum --check --status ||
		fail "$package is not what it was"
	tar -xf "$why" || exit 1
	cd "$OLDPWD" || exit 1
fi
echo "$schema"
