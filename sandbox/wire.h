/*
 * wire.h - versioned frames between the host and a box
 *
 * In:    plans and observations
 * Out:   bytes for a stream socket, and back
 * Errs:  a decoder never trusts what it reads: every length is checked against
 *        what is left and against a bound, and one bad field makes the whole
 *        frame bad. Whoever gets a bad frame drops the other side
 * Never: reads or writes a descriptor, runs anything
 *
 * A frame is 12 bytes of header (magic, version, kind, payload length, all
 * little endian) and its payload: numbers of 4 or 8 bytes, and texts as a
 * 4-byte length with that many bytes. Both programs are built from this file.
 */
#ifndef SANDBOX_WIRE_H
#define SANDBOX_WIRE_H

#include "sandbox/run.h"

#define WIRE_MAGIC 0x70777768u	/* "hwwp" */
#define WIRE_VERSION 1
#define WIRE_HEADER 12u
#define WIRE_PAYLOAD_MAX (8u << 20)
#define WIRE_FILES_MAX 64
#define WIRE_PIECES_MAX 8192
#define WIRE_REFUSALS_MAX 64
#define WIRE_WARM_MAX 256	/* names of modules */

enum wire_kind {
	WIRE_HELLO = 1,	/* box to host, once: what it is, what it lacks */
	WIRE_WARM,	/* host to box, once: module names to import */
	WIRE_PLAN,	/* host to box */
	WIRE_RESULT,	/* box to host, one a plan */
};

/* Bytes that grow; free() what `at` points at. `failed` is set for good when
 * memory runs out or the payload bound is passed. */
struct wire_out {
	unsigned char *at;
	size_t len, cap;
	bool failed;
};
void wire_begin(struct wire_out *out, enum wire_kind kind);
void wire_u32(struct wire_out *out, uint32_t value);
void wire_u64(struct wire_out *out, uint64_t value);
void wire_text(struct wire_out *out, const void *at, size_t len);
/* Writes the payload length into the header; false when it failed. */
bool wire_end(struct wire_out *out);

/* A payload being read; `bad` stays set once a field doesn't fit. */
struct wire_in {
	const unsigned char *at;
	size_t left;
	bool bad;
};
uint32_t wire_get_u32(struct wire_in *in);
uint64_t wire_get_u64(struct wire_in *in);
/* Borrowed from the payload; empty when bad or longer than `max`. */
struct bytes wire_get_text(struct wire_in *in, size_t max);

/*
 * The length of the whole frame that starts at `at`, 0 when more bytes are
 * needed to know or to have it, -1 when this is no frame of ours.
 */
long wire_frame_size(const unsigned char *at, size_t len,
		     enum wire_kind *kind);

/* What a box says first. */
struct wire_hello {
	char python[16];
	uint32_t layers;
	char problem[256];	/* not empty: it can't run snippets, and why */
	uint32_t lacks;		/* capabilities whose means aren't there */
};

/* Each of these is a whole frame, or its payload read back. The decoders
 * return false for a bad frame and then leave *out cleared. */
void wire_put_hello(struct wire_out *out, const struct wire_hello *hello);
bool wire_get_hello(struct wire_in *in, struct wire_hello *out);

void wire_put_plan(struct wire_out *out, const struct run_plan *plan);
/* Points into the payload; `files` has room for WIRE_FILES_MAX. */
bool wire_get_plan(struct wire_in *in, struct run_plan *out,
		   struct run_file *files);

void wire_put_observation(struct wire_out *out, const struct observation *o);
/* Allocates; observation_clear() it. */
bool wire_get_observation(struct wire_in *in, struct observation *out);

#endif
