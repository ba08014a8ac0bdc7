/*
 * testimony.h - what a run says of itself, in memory it shares with the box
 *
 * In:    written by the forked run as it goes, so that it is there however
 *        the run ends
 * Out:   read by the box once the run is dead, as hostile input: every count
 *        and index is checked again
 * Never: decides how a run ended. That is the box's: wait status, its own
 *        clocks and byte counts, and the seccomp ledger. A snippet that
 *        writes here (ctypes can) lies about nobody but itself
 */
#ifndef INSIDE_TESTIMONY_H
#define INSIDE_TESTIMONY_H

#include <stddef.h>
#include <stdint.h>

#define TESTIMONY_PIECES 4096
#define TESTIMONY_REFUSALS 32
#define TESTIMONY_NAMES (16u << 10)
#define TESTIMONY_RING (256u << 10)	/* more than Python keeps back */

enum testimony_outcome {
	OUTCOME_NONE,		/* still running, or died */
	OUTCOME_ENDED,
	OUTCOME_RAISED,
	OUTCOME_EXITED,		/* SystemExit */
};

/* What was refused to a snippet without a system call being; bits. */
enum testimony_told {
	TOLD_MEMORY = 1 << 0,	/* an allocation got no memory */
	TOLD_TASKS = 1 << 1,	/* a thread or a process was not to be had */
	TOLD_SPACE = 1 << 2,	/* no room to write, or no descriptor left */
	TOLD_REFUSAL = 1 << 3,	/* refusals[] has one */
};
/* prctl() with this option and enum testimony_told bits is how the box hears
 * of it at once: the filter refuses it, so it comes to the ledger. */
#define TELL_BOX 0x74656c6c

struct testimony_piece {
	uint32_t length, line;
	uint32_t file, function;	/* offsets into names */
};

struct testimony_refusal {
	char what[16], name[112];
	uint32_t line;
};

struct testimony {
	/* Zeroed before each run, up to `pieces`. */
	uint32_t used;			/* enum run_source bits */
	uint32_t walls_up;		/* set before anything of the snippet's */
	uint32_t outcome;		/* enum testimony_outcome */
	uint32_t exit_code;
	uint32_t exception_line;
	uint32_t last_line;	/* of the snippet, at the last audited event */
	uint32_t pieces_lost;	/* more than there is room for */
	uint32_t has_exception;
	uint32_t message_on_stderr;	/* its __str__ must not run twice */
	uint32_t type_len, message_len;
	uint32_t piece_count, refusal_count, names_len;
	uint64_t said, written;		/* bytes of stdout: unwritten.h */
	uint32_t said_lost;		/* those two can't be compared */
	/* Valid up to the counts above. */
	struct testimony_piece pieces[TESTIMONY_PIECES];
	struct testimony_refusal refusals[TESTIMONY_REFUSALS];
	char type[512], message[16u << 10];
	char names[TESTIMONY_NAMES];	/* NUL-terminated, offset 0 is "" */
	char ring[TESTIMONY_RING];
};

/* The one mapping of this box; set before the first fork. */
extern struct testimony *testimony;

/* Tells the box of a refusal, where the snippet can't take it back: it may
 * get hold of this memory later. */
void testimony_tell(enum testimony_told what);
/* Notes a refusal by our own guard (the jail's are counted outside). */
void testimony_refuse(const char *what, const char *name, unsigned line);

#endif
