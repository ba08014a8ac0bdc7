#!/bin/sh
# run-fidelity.sh WHATPRINTS PYTHON3 REFERENCES - the differential test over
# the tricky programs, the bank, the modules that are imported ahead, and
# CRUXEval where it is at hand (../shared/data, not part of this repository).
# With FIDELITY_QUICK that is held against its published answers alone.
set -u
whatprints=$1 python3=$2 references=${3%,}
differ="$python3 tests/fidelity/differ.py --whatprints $whatprints --python $references"
failed=0
$differ tests/fidelity/programs || failed=1
$differ snippets || failed=1
$python3 tests/fidelity/warmed.py --whatprints "$whatprints" --python "$references" || failed=1
crux=../shared/data/cruxeval.jsonl
if [ -r $crux ]; then
	bank=${whatprints%/bin/whatprints}/crux
	$whatprints import --force --from cruxeval $crux --to "$bank" >/dev/null || failed=1
	$whatprints check "$bank" --python all || failed=1
	if [ -n "${FIDELITY_QUICK-}" ]; then
		echo "skip CRUXEval beside python3: make check-fidelity does it"
	else
		$differ "$bank" || failed=1
	fi
else
	echo "skip CRUXEval: $crux is not here"
fi
exit $failed
