/*
 * main.c - argv -> command row -> exit code
 *
 * How it works
 * ============
 *
 * whatprints answers one question about a Python snippet: what does this
 * print? Data flows one way, and each noun is a plain struct that later
 * stages only read:
 *
 *   file --trailer--> question --plan--> run_plan --jobs--> observation
 *        --compare--> facts --verdict--> verdict --report--> text, JSON
 *
 * A question (question.h) is a .py file: the program, then a trailer of `#: `
 * lines with its answer key. trailer.c reads it; bank.c walks folders of them,
 * sorts by id, and collects every mistake instead of stopping at the first.
 *
 * plan.c says what has to run: which program, on which Python, under which
 * hash seed, with which capabilities. jobs.c gives plans to sandbox_run() and
 * hands observations back in plan order. That call is the seam: behind it is
 * another program, whatprints-box-3.X, which jails itself, embeds one CPython,
 * and forks once for each snippet. It never sees a key, since no key is in
 * its address space; and this program never links libpython.
 *
 * An observation is what happened, byte for byte. compare.c finds facts about
 * two texts, and about an option; verdict.c turns the facts into one of a few
 * results; report*.c tells them. `check` stops there and never writes.
 *
 * `update` goes the other way: key.c looks at the observations of a question
 * under many hash seeds, with a moved clock, in a second process. If all
 * agree, that is the key; if they don't, a second round of runs with one
 * source held still at a time finds the reason. trailer_edit() puts the key
 * in place, the result is parsed again and compared, and a rename makes it
 * the file. An answer that varies, or a run that the jail interfered with,
 * gives no key but a reason.
 *
 * Trouble of ours (a full disk, no jail, a bad option) is a struct err, and
 * ends in exit code 2 or 3. Whatever a snippet does is data, and ends in a
 * verdict. The two never share a path: a question can't make us fail, and a
 * failure of ours can't pass for an answer.
 *
 * Where to start reading: `ls grader/` in the order of the include rule,
 * base < question, trailer < bank < plan < jobs < compare < key < verdict <
 * report < cli < cmd < main. A command is one file in cmd/, and a row in
 * cmd/table.c.
 */
#include <signal.h>

#include "cmd/table.h"
#include "jobs.h"

int main(int argc, char **argv)
{
	/* A reader that went away is an error to tell, not a death. */
	signal(SIGPIPE, SIG_IGN);
	interrupt_install();
	return cli_main(command_table, argc, argv);
}
