/* fuzz_wire.c - frames of a box that has gone mad, and of a host that has */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "sandbox/wire.h"

/* What decodes must say the same once encoded and decoded again. */
static void check_observation(struct wire_in in)
{
	struct observation one, two;
	struct wire_out out = {0};

	if (!wire_get_observation(&in, &one))
		return;
	wire_put_observation(&out, &one);
	if (!wire_end(&out))
		abort();
	struct wire_in again = {out.at + WIRE_HEADER, out.len - WIRE_HEADER,
				false};
	if (!wire_get_observation(&again, &two) ||
	    one.out_len != two.out_len || one.piece_count != two.piece_count ||
	    memcmp(one.out, two.out, one.out_len) != 0)
		abort();
	if (!one.trace != !two.trace || one.trace_len != two.trace_len ||
	    one.trace_truncated != two.trace_truncated ||
	    (one.trace && memcmp(one.trace, two.trace, one.trace_len) != 0))
		abort();
	size_t covered = 0;
	for (size_t i = 0; i < one.piece_count; i++)
		covered += one.pieces[i].length;
	if (one.piece_count && covered != one.out_len)
		abort();
	observation_clear(&one);
	observation_clear(&two);
	free(out.at);
}

static void check_plan(struct wire_in in)
{
	struct run_file files[WIRE_FILES_MAX];
	struct run_plan plan;

	if (wire_get_plan(&in, &plan, files) &&
	    plan.file_count > WIRE_FILES_MAX)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct wire_in whole = {data, size, false};
	struct wire_hello hello;
	enum wire_kind kind;
	long frame = wire_frame_size(data, size, &kind);

	if (frame > (long)size)
		abort();
	check_observation(whole);
	check_plan(whole);
	(void)wire_get_hello(&whole, &hello);
	if (frame > 0) {
		struct wire_in payload = {data + WIRE_HEADER,
					  (size_t)frame - WIRE_HEADER, false};
		check_observation(payload);
		check_plan(payload);
	}
	return 0;
}
