#!/bin/sh
# check-lint.sh - cppcheck over all C of ours; silent when clean.
set -u
cd "$(dirname "$0")/.." || exit 2
command -v cppcheck >/dev/null || { echo "skip lint: no cppcheck here"; exit 0; }
mkdir -p build/cppcheck
cppcheck --quiet --error-exitcode=1 --std=c11 --inline-suppr -j 2 \
	--cppcheck-build-dir=build/cppcheck --enable=warning,portability \
	--suppress=missingIncludeSystem --suppress=ctuuninitvar \
	-D_GNU_SOURCE -DPY_VERSION_HEX=0x030b0200 -DPY_STDLIB='"x"' \
	-I. -Igrader -Isandbox grader sandbox && echo "ok lint"
