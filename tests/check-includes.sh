#!/bin/sh
# check-includes.sh - who may include whom (design, section 7), in a second.
# A stage of grader/ includes itself and what stands left of it; base/ knows no
# stage; a third-party header has one door; grader/ sees sandbox/run.h alone.
set -u
cd "$(dirname "$0")/.." || exit 2

awk '
BEGIN {
	split("base question bank plan jobs compare key verdict store report cli cmd main", order, " ")
	for (i in order) rank[order[i]] = i + 0
	# files that are parts of a stage, or named after a detail of it
	part["trailer"] = part["rung"] = part["finding"] = "question"
	part["syllabus"] = "bank"
	part["literal"] = part["answer"] = part["prediction"] = "compare"
	part["trailer"] = part["rung"] = "question"
	part["literal"] = part["matrix"] = part["answer"] = part["prediction"] = "compare"
	part["trace"] = "verdict"	# of the run of a question; judges nothing
	part["grade"] = part["causes"] = part["beliefs"] = "verdict"
	part["distract"] = part["detect"] = "verdict"
	part["lint"] = part["coverage"] = "verdict"
	part["draw"] = part["paper"] = part["sitting"] = "store"
	part["progress"] = part["variation"] = "store"
	part["exchange"] = "verdict"	# reads and writes questions, prints nothing
	part["schedule"] = part["entry"] = part["learner"] = "store"
	split("Python.h seccomp.h sqlite3.h pcre2.h", third, " ")
	door["Python.h"] = "^sandbox/inside/py[.]h$"
	door["frameobject.h"] = "^sandbox/inside/py[.]h$"
	door["seccomp.h"] = "^sandbox/inside/jail_seccomp[.]c$"
	door["sqlite3.h"] = "^grader/store[.]c$"
	door["pcre2.h"] = "^grader/base/regex[.]c$"
	door["zip.h"] = "^grader/exchange/package[.]c$"
	door["histedit.h"] = "^grader/cmd/console_edit[.]c$"
	door["cJSON.h"] = "^grader/(exchange/)?[a-z_]*_json[.][ch]$"
}
# "grader/report_human.c" -> "report", "grader/cmd/run.c" -> "cmd"
function stage(path,   name) {
	sub(/^grader\//, "", path)
	if (path ~ /\//) { name = path; sub(/\/.*/, "", name) }
	else { name = path; sub(/\.[ch]$/, "", name); sub(/_.*/, "", name) }
	return name in part ? part[name] : name
}
function bad(why) { printf "%s:%d: %s\n", FILENAME, FNR, why; failed = 1 }
/^[ \t]*#[ \t]*include/ {
	name = $0
	sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", name); sub(/[>"].*/, "", name)
	base = name; sub(/^cjson\//, "", base)
	if (name ~ /^libxml\// && FILENAME !~ /^grader\/exchange\/xml_(read|write)[.]c$/)
		bad("<" name "> has one door: grader/exchange/xml_read.c and xml_write.c")
	if (base in door && $0 ~ /</ && FILENAME !~ door[base])
		bad("<" name "> has one door: " door[base])
	if ($0 ~ /</) next
	if (FILENAME ~ /^sandbox\// && name !~ /^(sandbox|inside)\// && name != "py_paths.h")
		bad("sandbox/ includes nothing of grader/: " name)
	if (FILENAME !~ /^grader\//) next
	if (name ~ /^(sandbox|inside)\//) {
		if (name != "sandbox/run.h")
			bad("grader/ sees of the sandbox only sandbox/run.h: " name)
		next
	}
	from = stage(FILENAME); to = stage("grader/" name)
	if (!(from in rank)) { bad("no stage of the design: " from); next }
	if (!(to in rank)) { bad("no stage of the design: " to); next }
	if (rank[to] > rank[from])
		bad("the data flows one way: " from " may not include " to " (" name ")")
}
END { exit failed }
' $(find grader sandbox -name '*.[ch]' | sort) || exit 1
echo "ok includes"
