#!/bin/sh
# run.sh WHATPRINTS [QUESTIONS] - a job array on a Slurm of one node
#
# Starts munged, slurmctld and slurmd of Debian's slurm-wlm and munge, all
# their files in a folder of its own; submits a bank as an array of 8 shards,
# kills the third of them while it runs, sees that merge misses it, submits it
# again alone, and wants the merged report equal to that of a single run, byte
# for byte but for times. Takes root, as slurmd does.
set -eu
tool=$(realpath "$1")
questions=${2:-20000}
here=$(cd "$(dirname "$0")/.." && pwd)

for need in munged slurmctld slurmd sbatch scancel; do
	PATH=$PATH:/usr/sbin command -v $need >/dev/null || {
		echo "skip slurm: no $need here (slurm-wlm, munge)"
		exit 0
	}
done
[ "$(id -u)" = 0 ] || { echo "skip slurm: slurmd wants root"; exit 0; }
PATH=$PATH:/usr/sbin

work=$(mktemp -d)
pids=
stop() {
	# tasks outlive the daemons that started them
	[ -z "$pids" ] || timeout 20 scancel --user=root 2>/dev/null || :
	for pid in $pids; do kill "$pid" 2>/dev/null || :; done
	sleep 2
	# slurmd waits for a controller that isn't there any more
	for pid in $pids; do kill -KILL "$pid" 2>/dev/null || :; done
	wait 2>/dev/null || :
	rm -rf "$work"
}
trap stop EXIT
trap "exit 130" INT TERM

fail() {
	echo "FAIL slurm: $*" >&2
	tail -n 5 "$work"/*.log >&2 || :
	exit 1
}

host=$(hostname -s)
export SLURM_CONF="$work/slurm.conf"
mkdir "$work/state" "$work/spool" "$work/out" "$work/munge"
# munged wants a way to its socket that all may walk
chmod 755 "$work" "$work/munge"
cat >"$SLURM_CONF" <<END
ClusterName=whatprints
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
dd if=/dev/urandom of="$work/munge/key" bs=128 count=1 2>/dev/null
chmod 600 "$work/munge/key"

munged --foreground --force --key-file="$work/munge/key" \
	--socket="$work/munge/socket" --pid-file="$work/munge/pid" \
	--seed-file="$work/munge/seed" --log-file="$work/munge.log" \
	>"$work/munge-out.log" 2>&1 &
pids="$pids $!"
for i in 1 2 3 4 5 6 7 8 9 10; do
	[ -S "$work/munge/socket" ] && break
	sleep 0.5
done
slurmctld -D -f "$SLURM_CONF" >"$work/slurmctld.log" 2>&1 &
pids="$pids $!"
slurmd -D -f "$SLURM_CONF" >"$work/slurmd.log" 2>&1 &
pids="$pids $!"
for i in $(seq 60); do
	sinfo -h -o %t 2>/dev/null | grep -qx idle && break
	sleep 0.5
done
sinfo -h -o %t 2>/dev/null | grep -qx idle || fail "no idle node"

python3 "$here/scale/generate.py" "$work/bank" "$questions"
"$tool" check "$work/bank" --format jsonl="$work/one.jsonl" 2>/dev/null ||
	[ $? = 1 ] || fail "the single run"

# submit ARRAY SHARD, leaves the number of the job in $job
submit() {
	job=$(sbatch --parsable -n 1 --array="$1" -o "$work/out/%A_%a.log" \
		--wrap "echo \$\$ >$work/out/\$SLURM_ARRAY_TASK_ID.pid; exec $tool check $work/bank -j 1 --shard $2 --format jsonl=$work/out/\$SLURM_ARRAY_TASK_ID.jsonl")
}
finish() {
	while [ -n "$(squeue -h -j "$job" 2>/dev/null)" ]; do sleep 0.5; done
}

submit 1-8 auto
until squeue -h -r -j "$job" -t R -o %K | grep -qx 3; do
	[ -n "$(squeue -h -r -j "$job" -o %K | grep -x 3)" ] ||
		fail "task 3 ended before it was seen: more questions"
	sleep 0.2
done
sleep 1
# scancel would let it end by itself, and tell that it was interrupted
kill -KILL "$(cat "$work/out/3.pid")" || fail "nothing to kill"
finish
[ -e "$work/out/3.jsonl" ] && fail "the killed shard left a report"
if "$tool" merge "$work"/out/*.jsonl >/dev/null 2>"$work/merge.log"; then
	fail "merge misses nothing"
fi
grep -q "of 8 shards 1 is missing: 3" "$work/merge.log" ||
	fail "merge says: $(cat "$work/merge.log")"

# Alone in its array it can't know of how many it is one.
submit 3 auto/8
finish
"$tool" merge "$work"/out/*.jsonl --format jsonl="$work/all.jsonl" ||
	[ $? = 1 ] || fail "merge: $("$tool" merge "$work"/out/*.jsonl 2>&1)"
for name in one all; do
	sed 's/"ms": [0-9]*/"ms": 0/' "$work/$name.jsonl" >"$work/$name.plain"
done
cmp "$work/one.plain" "$work/all.plain" || fail "the reports differ"
echo "slurm: $questions questions in 8 tasks, one of them killed and sent" \
	"again: $(wc -l <"$work/all.jsonl") results, equal to a single run's"
