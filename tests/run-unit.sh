#!/bin/sh
# run-unit.sh PROGRAM... - runs unit test programs; their output is shown only
# for those that fail. Ends with the sum of cmocka's own counts.
set -u
passed=0 failed=0 skipped=0
for program in "$@"; do
	out=$("$program" 2>&1) || { echo "$out"; echo "FAIL ${program##*/}"; failed=$((failed + 1)); }
	passed=$((passed + $(echo "$out" | grep -c '^\[       OK \]')))
	skipped=$((skipped + $(echo "$out" | grep -c '^\[  SKIPPED \].*:')))
	echo "$out" | grep '^skip ' # what a test says it could not try
done
echo "unit: $passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
