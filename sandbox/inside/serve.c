/* serve.c - plans in, observations out */
#include "inside/serve.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "inside/child.h"
#include "inside/python.h"
#include "inside/tape.h"
#include "sandbox/wire.h"

/* Frames as they come in; grows to the largest one. */
struct inbox {
	int host;
	unsigned char *at;
	size_t len, cap;
};

/* The next whole frame's length, or 0 when the host is gone or talks nonsense.
 * The frame stands at inbox->at until drop_frame(). */
static size_t next_frame(struct inbox *in, enum wire_kind *kind)
{
	for (;;) {
		long size = wire_frame_size(in->at, in->len, kind);
		if (size < 0)
			return 0;
		if (size > 0)
			return (size_t)size;
		if (in->cap - in->len < 65536) {
			in->cap = (in->cap + 65536) * 2;
			unsigned char *more = realloc(in->at, in->cap);
			if (!more)
				return 0;
			in->at = more;
		}
		ssize_t n = read(in->host, in->at + in->len, in->cap - in->len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return 0;
		in->len += (size_t)n;
	}
}

static void drop_frame(struct inbox *in, size_t size)
{
	memmove(in->at, in->at + size, in->len - size);
	in->len -= size;
}

static int send_frame(int host, struct wire_out *out)
{
	if (!wire_end(out))
		return -1;
	for (size_t done = 0; done < out->len;) {
		ssize_t n = write(host, out->at + done, out->len - done);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return -1;
		done += (size_t)n;
	}
	return 0;
}

static int say_hello(int host, const struct jail *jail, struct wire_out *out)
{
	struct wire_hello hello = {.layers = jail->layers,
				   .lacks = jail->lacks};

	snprintf(hello.python, sizeof(hello.python), "%s", python_version());
	memcpy(hello.problem, jail->problem, sizeof(hello.problem));
	wire_put_hello(out, &hello);
	return send_frame(host, out);
}

void serve_problem(int host, const struct jail *jail)
{
	struct wire_out out = {0};

	if (say_hello(host, jail, &out) == 0)
		free(out.at);
}

static int warm(const struct jail *jail, struct wire_in *in)
{
	struct bytes names[WIRE_WARM_MAX];
	size_t plans = wire_get_u32(in), count = wire_get_u32(in);
	bool many = plans > 12;	/* it costs as much as it saves over a dozen */

	if (count > WIRE_WARM_MAX)
		return -1;
	for (size_t i = 0; i < count; i++)
		names[i] = wire_get_text(in, 64);
	if (in->bad)
		return -1;
	python_warm(names, count, jail->needs, many);
	if (many)
		python_freeze();
	return 0;
}

/* What tracing takes is not the snippet's to answer for. */
static struct run_plan with_time(struct run_plan plan)
{
	plan.cpu_ms += plan.trace ? TRACE_EXTRA_MS : 0;
	plan.wall_ms += plan.trace ? TRACE_EXTRA_MS : 0;
	return plan;
}

static bool is_over_by_itself(const struct observation *o)
{
	return o->status == STATUS_ENDED || o->status == STATUS_RAISED ||
	       o->status == STATUS_EXITED;
}

/* Where tracing may show in what is printed, all but the steps is taken from
 * a run without it; unless that drew other numbers, and the steps would not be
 * those of this output. */
static int run_untraced_too(const struct jail *jail, struct run_plan plan,
			    struct observation *seen)
{
	struct observation plain = {0};

	plan.trace = false;
	/* (Python itself asks for the time in any run) */
	if (!tape_was_deep() || !is_over_by_itself(seen) ||
	    seen->used & (USED_ENTROPY | USED_PID))
		return 0;
	if (child_run(jail, &plan, &plain)) {
		observation_clear(&plain);
		return -1;
	}
	plain.trace = seen->trace;
	plain.trace_len = seen->trace_len;
	plain.trace_truncated = seen->trace_truncated;
	seen->trace = NULL;
	observation_clear(seen);
	*seen = plain;
	return 0;
}

static int run_one(int host, const struct jail *jail, struct wire_in *in,
		   struct wire_out *out)
{
	struct run_file files[WIRE_FILES_MAX];
	struct run_plan plan;
	struct observation seen = {0};

	if (!wire_get_plan(in, &plan, files))
		return -1;
	plan.needs = jail->needs;
	struct run_plan longer = with_time(plan);
	if (child_run(jail, &longer, &seen) ||
	    run_untraced_too(jail, plan, &seen)) {
		observation_clear(&seen);
		return -1;	/* the host starts another box */
	}
	wire_put_observation(out, &seen);
	observation_clear(&seen);
	return send_frame(host, out);
}

int serve(int host, const struct jail *jail)
{
	struct inbox inbox = {.host = host};
	struct wire_out out = {0};
	enum wire_kind kind;
	size_t size;

	if (child_prepare() || say_hello(host, jail, &out))
		return 1;
	while ((size = next_frame(&inbox, &kind)) > 0) {
		struct wire_in in = {inbox.at + WIRE_HEADER, size - WIRE_HEADER,
				     false};
		int failed = kind == WIRE_WARM ? warm(jail, &in) :
			     kind == WIRE_PLAN ? run_one(host, jail, &in, &out) :
						 -1;
		if (failed)
			return 1;
		drop_frame(&inbox, size);
	}
	return 0;
}
