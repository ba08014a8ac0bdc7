/* wire.c - frames between the host and a box */
#include "sandbox/wire.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- writing */

static void wire_add(struct wire_out *out, const void *bytes, size_t len)
{
	if (out->failed || len > WIRE_HEADER + WIRE_PAYLOAD_MAX - out->len) {
		out->failed = true;
		return;
	}
	if (out->cap - out->len < len) {
		size_t cap = out->cap ? out->cap : 1024;
		while (cap - out->len < len)
			cap *= 2;
		unsigned char *at = realloc(out->at, cap);
		if (!at) {
			out->failed = true;
			return;
		}
		out->at = at;
		out->cap = cap;
	}
	if (len)
		memcpy(out->at + out->len, bytes, len);
	out->len += len;
}

void wire_u32(struct wire_out *out, uint32_t value)
{
	unsigned char bytes[4];

	for (int i = 0; i < 4; i++)
		bytes[i] = (unsigned char)(value >> 8 * i);
	wire_add(out, bytes, sizeof(bytes));
}

void wire_u64(struct wire_out *out, uint64_t value)
{
	wire_u32(out, (uint32_t)value);
	wire_u32(out, (uint32_t)(value >> 32));
}

void wire_text(struct wire_out *out, const void *at, size_t len)
{
	if (len > WIRE_PAYLOAD_MAX) {
		out->failed = true;
		return;
	}
	wire_u32(out, (uint32_t)len);
	wire_add(out, at, len);
}

static void wire_string(struct wire_out *out, const char *text)
{
	wire_text(out, text, text ? strlen(text) : 0);
}

void wire_begin(struct wire_out *out, enum wire_kind kind)
{
	out->len = 0;
	out->failed = false;
	wire_u32(out, WIRE_MAGIC);
	wire_u32(out, (uint32_t)WIRE_VERSION << 16 | (uint32_t)kind);
	wire_u32(out, 0);
}

bool wire_end(struct wire_out *out)
{
	if (out->failed)
		return false;
	uint32_t payload = (uint32_t)(out->len - WIRE_HEADER);
	for (int i = 0; i < 4; i++)
		out->at[8 + i] = (unsigned char)(payload >> 8 * i);
	return true;
}

/* ---------------------------------------------------------------- reading */

static uint32_t u32_at(const unsigned char *at)
{
	return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 |
	       (uint32_t)at[3] << 24;
}

uint32_t wire_get_u32(struct wire_in *in)
{
	if (in->bad || in->left < 4) {
		in->bad = true;
		return 0;
	}
	uint32_t value = u32_at(in->at);
	in->at += 4;
	in->left -= 4;
	return value;
}

uint64_t wire_get_u64(struct wire_in *in)
{
	uint64_t low = wire_get_u32(in);

	return low | (uint64_t)wire_get_u32(in) << 32;
}

struct bytes wire_get_text(struct wire_in *in, size_t max)
{
	size_t len = wire_get_u32(in);

	if (in->bad || len > in->left || len > max) {
		in->bad = true;
		return (struct bytes){"", 0};
	}
	struct bytes text = {(const char *)in->at, len};
	in->at += len;
	in->left -= len;
	return text;
}

long wire_frame_size(const unsigned char *at, size_t len, enum wire_kind *kind)
{
	if (len < WIRE_HEADER)
		return 0;
	uint32_t head = u32_at(at + 4), payload = u32_at(at + 8);
	if (u32_at(at) != WIRE_MAGIC || head >> 16 != WIRE_VERSION ||
	    payload > WIRE_PAYLOAD_MAX)
		return -1;
	*kind = (enum wire_kind)(head & 0xffff);
	if (len < WIRE_HEADER + (size_t)payload)
		return 0;
	return (long)(WIRE_HEADER + payload);
}

/* A number that must be below `limit`, as every enum on the wire must. */
static uint32_t get_below(struct wire_in *in, uint32_t limit)
{
	uint32_t value = wire_get_u32(in);

	if (value >= limit)
		in->bad = true;
	return in->bad ? 0 : value;
}

/* A text into a fixed array, cut at its end and at a NUL. */
static void get_array(struct wire_in *in, char *out, size_t size)
{
	struct bytes text = wire_get_text(in, size - 1);

	memset(out, 0, size);
	memcpy(out, text.at, text.len);
}

/* A malloc'ed, NUL-terminated copy; NULL for an absent one when asked. */
static char *get_string(struct wire_in *in, size_t max, size_t *len)
{
	struct bytes text = wire_get_text(in, max);

	if (in->bad)
		return NULL;
	char *copy = malloc(text.len + 1);
	if (!copy) {
		in->bad = true;
		return NULL;
	}
	memcpy(copy, text.at, text.len);
	copy[text.len] = '\0';
	if (len)
		*len = text.len;
	return copy;
}

static char *get_optional(struct wire_in *in, size_t max)
{
	if (!get_below(in, 2))
		return NULL;
	return get_string(in, max, NULL);
}

static void put_optional(struct wire_out *out, const char *text)
{
	wire_u32(out, text != NULL);
	if (text)
		wire_string(out, text);
}

/* ------------------------------------------------------------ the messages */

void wire_put_hello(struct wire_out *out, const struct wire_hello *hello)
{
	wire_begin(out, WIRE_HELLO);
	wire_string(out, hello->python);
	wire_u32(out, hello->layers);
	wire_string(out, hello->problem);
	wire_u32(out, hello->lacks);
}

bool wire_get_hello(struct wire_in *in, struct wire_hello *out)
{
	get_array(in, out->python, sizeof(out->python));
	out->layers = get_below(in, 1u << JAIL_LAYER_COUNT);
	get_array(in, out->problem, sizeof(out->problem));
	out->lacks = get_below(in, 1u << CAPABILITY_COUNT);
	return !in->bad && !in->left;
}

void wire_put_plan(struct wire_out *out, const struct run_plan *plan)
{
	wire_begin(out, WIRE_PLAN);
	wire_u32(out, plan->mode);
	wire_u32(out, plan->helpers);
	wire_u32(out, plan->pins);
	wire_u64(out, (uint64_t)plan->clock_shift_s);
	wire_u32(out, plan->trace);
	wire_u32(out, plan->cpu_ms ? plan->cpu_ms : DEFAULT_CPU_MS);
	wire_u32(out, plan->wall_ms ? plan->wall_ms : DEFAULT_WALL_MS);
	wire_text(out, plan->program.at, plan->program.len);
	wire_text(out, plan->input.at, plan->input.len);
	wire_u32(out, (uint32_t)plan->file_count);
	if (plan->file_count > WIRE_FILES_MAX)
		out->failed = true;
	for (size_t i = 0; i < plan->file_count && !out->failed; i++) {
		wire_text(out, plan->files[i].name.at, plan->files[i].name.len);
		wire_text(out, plan->files[i].text.at, plan->files[i].text.len);
	}
}

bool wire_get_plan(struct wire_in *in, struct run_plan *out,
		   struct run_file *files)
{
	memset(out, 0, sizeof(*out));
	out->mode = (enum run_mode)get_below(in, RUN_REWRITES + 1);
	out->helpers = get_below(in, 2);
	out->pins = get_below(in, PIN_BITS + 1);
	out->clock_shift_s = (int64_t)wire_get_u64(in);
	out->trace = get_below(in, 2);
	out->cpu_ms = wire_get_u32(in);
	out->wall_ms = wire_get_u32(in);
	out->program = wire_get_text(in, WIRE_PAYLOAD_MAX);
	out->input = wire_get_text(in, WIRE_PAYLOAD_MAX);
	out->file_count = get_below(in, WIRE_FILES_MAX + 1);
	for (size_t i = 0; i < out->file_count && !in->bad; i++) {
		files[i].name = wire_get_text(in, 256);
		files[i].text = wire_get_text(in, WIRE_PAYLOAD_MAX);
	}
	out->files = files;
	return !in->bad && !in->left;
}

void wire_put_observation(struct wire_out *out, const struct observation *o)
{
	wire_begin(out, WIRE_RESULT);
	wire_u32(out, o->status);
	wire_string(out, o->reason);
	wire_u32(out, o->used);
	wire_text(out, o->out, o->out_len);
	wire_u32(out, o->out_truncated);
	wire_text(out, o->err, o->err_len);
	wire_u32(out, o->err_truncated);
	put_optional(out, o->exception_type);
	put_optional(out, o->exception_message);
	wire_u32(out, o->exception_line);
	wire_u32(out, (uint32_t)o->exit_code);
	wire_u32(out, (uint32_t)o->signal);
	wire_u32(out, o->cpu_ms);
	wire_u32(out, o->wall_ms);
	wire_u32(out, o->peak_kb);
	wire_u32(out, (uint32_t)o->refused_count);
	for (size_t i = 0; i < o->refused_count; i++) {
		wire_string(out, o->refused[i].what);
		wire_string(out, o->refused[i].name);
		wire_u32(out, o->refused[i].line);
	}
	wire_u32(out, (uint32_t)o->piece_count);
	for (size_t i = 0; i < o->piece_count; i++) {
		wire_u32(out, (uint32_t)o->pieces[i].length);
		wire_u32(out, o->pieces[i].line);
		put_optional(out, o->pieces[i].file);
		put_optional(out, o->pieces[i].function);
	}
	wire_u32(out, o->trace != NULL);
	if (o->trace)
		wire_text(out, o->trace, o->trace_len);
	wire_u32(out, o->trace_truncated);
}

static void get_refusals(struct wire_in *in, struct observation *o)
{
	size_t count = get_below(in, WIRE_REFUSALS_MAX + 1);

	o->refused = calloc(count + 1, sizeof(*o->refused));
	if (!o->refused)
		in->bad = true;
	for (size_t i = 0; i < count && !in->bad; i++) {
		o->refused_count = i + 1;
		o->refused[i].what = get_string(in, 64, NULL);
		o->refused[i].name = get_string(in, 256, NULL);
		o->refused[i].line = wire_get_u32(in);
	}
}

/* Pieces must cover stdout wholly, or there are none: a reader can then add
 * their lengths without looking. */
static void get_pieces(struct wire_in *in, struct observation *o)
{
	size_t count = get_below(in, WIRE_PIECES_MAX + 1), covered = 0;

	o->pieces = calloc(count + 1, sizeof(*o->pieces));
	if (!o->pieces)
		in->bad = true;
	for (size_t i = 0; i < count && !in->bad; i++) {
		struct run_piece *piece = &o->pieces[i];

		o->piece_count = i + 1;
		piece->length = wire_get_u32(in);
		piece->line = wire_get_u32(in);
		piece->file = get_optional(in, 256);
		piece->function = get_optional(in, 256);
		covered += piece->length;
	}
	if (count && covered != o->out_len)
		in->bad = true;
}

bool wire_get_observation(struct wire_in *in, struct observation *out)
{
	memset(out, 0, sizeof(*out));
	out->status = (enum run_status)get_below(in, STATUS_COUNT);
	out->reason = get_string(in, 1024, NULL);
	out->used = get_below(in, USED_ALL + 1);
	out->out = get_string(in, OUTPUT_CAP, &out->out_len);
	out->out_truncated = get_below(in, 2);
	out->err = get_string(in, STDERR_CAP, &out->err_len);
	out->err_truncated = get_below(in, 2);
	out->exception_type = get_optional(in, 1024);
	out->exception_message = get_optional(in, 64 << 10);
	out->exception_line = wire_get_u32(in);
	out->exit_code = (int)wire_get_u32(in);
	out->signal = (int)get_below(in, 128);
	out->cpu_ms = wire_get_u32(in);
	out->wall_ms = wire_get_u32(in);
	out->peak_kb = wire_get_u32(in);
	if (!in->bad)
		get_refusals(in, out);
	if (!in->bad)
		get_pieces(in, out);
	if (!in->bad && get_below(in, 2))
		out->trace = get_string(in, TRACE_CAP, &out->trace_len);
	out->trace_truncated = get_below(in, 2);
	if (in->bad || in->left) {
		observation_clear(out);
		return false;
	}
	return true;
}
